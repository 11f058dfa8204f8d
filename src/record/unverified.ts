/**
 * `npm run unverified`: lists what nobody has verified, and sources that are doubtful.
 * With `-- --links` it also tries the address of every source.
 */
import { fileURLToPath } from 'node:url';
import { readRecord } from './load';
import { entriesOf } from './parse';
import { RecordError } from './read/problems';
import { doubtfulSourcesOf } from './review/doubtful';
import { checkLinks } from './review/links';
import { openFactsOf } from './review/open-facts';
import { doubtfulText, linksText, openFactsText } from './review/report';

try {
	const entries = entriesOf(readRecord(fileURLToPath(new URL('./facts', import.meta.url))));
	console.log(openFactsText(openFactsOf(entries)));
	console.log(`\n${doubtfulText(doubtfulSourcesOf(entries))}`);
	if (process.argv.includes('--links')) {
		const urls = entries.sources.valid.flatMap(({ value }) => value.url ?? []);
		const report = await checkLinks(urls, fetch, (tried) => {
			if (tried % 50 === 0) console.error(`${tried} addresses tried …`);
		});
		console.log(`\n${linksText(report)}`);
	} else {
		console.log('\nLinks were not tried; npm run unverified -- --links tries them.');
	}
} catch (error) {
	if (!(error instanceof RecordError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
