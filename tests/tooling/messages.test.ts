import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const DIR = 'src/messages';

it.each(readdirSync(DIR))('%s has no message twice: the later one would win without a word', (file) => {
	const keys = [...readFileSync(`${DIR}/${file}`, 'utf8').matchAll(/^\t"([^"]+)":/gm)].map(([, key]) => key);
	expect(keys.length).toBeGreaterThan(0);
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
