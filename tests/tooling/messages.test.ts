import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const DIR = 'src/messages';

it.each(readdirSync(DIR))('%s has no message twice: the later one would win without a word', (file) => {
	const keys = [...readFileSync(`${DIR}/${file}`, 'utf8').matchAll(/^\t"([^"]+)":/gm)].map(([, key]) => key);
	expect(keys.length).toBeGreaterThan(0);
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('each message is shown somewhere: what is translated is read', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter(
			(name) => /\.(ts|svelte)$/.test(name) && !name.includes('paraglide') && !name.endsWith('.test.ts')
		)
		.map((name) => readFileSync(`src/${name}`, 'utf8'));
	const words = new Set(sources.flatMap((code) => code.match(/\w+/g) ?? []));
	const keys = Object.keys(JSON.parse(readFileSync(`${DIR}/en.json`, 'utf8')) as object);
	expect(keys.filter((key) => !key.startsWith('$') && !words.has(key))).toEqual([]);
});

it.each(readdirSync(DIR))(
	'%s says of what the choice in the head is: its label is not to be seen there',
	(file) => {
		const messages = JSON.parse(readFileSync(`${DIR}/${file}`, 'utf8')) as Record<string, string>;
		expect(messages['nav_theme_auto']).toContain(messages['nav_theme']);
	}
);

it('in Russian no number stands at the end of a line without its noun', () => {
	const messages = readFileSync(`${DIR}/ru.json`, 'utf8');
	// Words that do not belong to the number before them.
	const parted =
		/(?:\d|\{(?:count|pairs|facts|points|total)\}) (?!(?:и|до|из|или|а|на|в|с|по|без|для)[ "])[а-яё]+/g;
	expect(messages.match(parted) ?? []).toEqual([]);
	expect(messages.match(/\{count\}\u00a0[а-яё]/g)?.length).toBeGreaterThan(200);
});
