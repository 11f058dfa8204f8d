/** Gives a file to the reader. */
export function save(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// Not at once: some browsers begin to read after the click has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
