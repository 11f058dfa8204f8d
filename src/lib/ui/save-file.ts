/** Hands a file to the browser, which saves it without leaving the page. */
export function saveFile(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Not at once: some browsers begin to read after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
