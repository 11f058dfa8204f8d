/** `npx tsx src/lib/data/check.ts`: prints what is wrong with the record, or how much it holds. */
import { fileURLToPath } from 'node:url';
import { loadAtlas } from './load';
import { RecordError } from './problems';
import { summaryOf } from './summary';

try {
	console.log(summaryOf(loadAtlas(fileURLToPath(new URL('./record', import.meta.url)))));
} catch (error) {
	if (!(error instanceof RecordError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
