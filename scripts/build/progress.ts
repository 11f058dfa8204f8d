/** What a build says while it works: its steps with their seconds, and how far each has come. */
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step and says when it begins and ends.
 * @param name what is done, as a line of the log.
 * @param run gets a function that says how far it has come, now and then.
 */
export async function step<T>(name: string, run: (far: (done: number, all: number) => void) => Promise<T>): Promise<T> {
	const start = Date.now();
	let said = start;
	console.log(`· ${name} …`);
	const result = await run((done, all) => {
		if (Date.now() - said < 5000 || done === all) return;
		said = Date.now();
		console.log(`  ${name}: ${String(done)} of ${String(all)}`);
	});
	console.log(`✓ ${name}, ${seconds(start)}`);
	return result;
}
