/** Writes the packages of the last build into NOTICE.md: `npm run notice`, after a build. `tests/site/licences.test.ts` asks for it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { LIST } from './licences-plugin';

const FILE = 'NOTICE.md';
const PLACE = /(?<=<!-- packages -->\n)[\s\S]*(?=<!-- \/packages -->)/;

const packages = JSON.parse(readFileSync(`.svelte-kit/output/client/${LIST}`, 'utf8')) as {
	name: string;
	licence: string;
}[];
const lines = new Set(packages.map(({ name, licence }) => `- ${name} (${licence})\n`));
const notice = readFileSync(FILE, 'utf8');
if (!PLACE.test(notice)) throw new Error(`${FILE} has no place for packages`);
writeFileSync(
	FILE,
	notice.replace(PLACE, () => `\n${[...lines].join('')}\n`)
);
