import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { languages, MESSAGES } from '../../scripts/messages/compile';
import { asCall, Speech, speaks } from '../../scripts/messages/speak';
import * as m from '../../src/lib/paraglide/messages';
import type { Locale } from '../../src/lib/paraglide/runtime';
import { plural } from '../../src/lib/paraglide/registry';

const COMPILED = 'src/lib/paraglide/messages';
type Said = (inputs: Record<string, unknown>, options?: { locale: Locale }) => string;

const texts = JSON.parse(readFileSync(`${MESSAGES}/en.json`, 'utf8')) as Record<string, unknown>;
const names = Object.keys(texts).filter((name) => !name.startsWith('$'));
/** Each placeholder with a number, which a plural can tell, or with a name. */
const inputsOf = (name: string, value: unknown) =>
	Object.fromEntries(
		[...JSON.stringify(texts[name]).matchAll(/\{(\w+)\}|input (\w+)/g)].map(([, used, declared]) => [
			used ?? declared ?? '',
			value
		])
	);

describe.each(languages() as Locale[])('a bundle written in %s', (language) => {
	const speech = new Speech(COMPILED);

	it('says what the messages say, in every form', () => {
		for (const name of names) {
			// As the bundler leaves it: short names and its own quotes.
			const module = asCall(readFileSync(`${COMPILED}/${name}.js`, 'utf8')).replace(/"/g, '`');
			const code = speech.in(
				language,
				module.replace(/^import .*\n/, '').replace(/export const \w+ = /, 'return ')
			);
			const said = (runInThisContext(`(plural) => { ${code} }`) as (by: typeof plural) => Said)(plural);
			for (const value of [0, 1, 2, 5, 21, 'Osh']) {
				const inputs = inputsOf(name, value);
				expect(said(inputs), name).toBe(
					(m as unknown as Record<string, Said>)[name]?.(inputs, { locale: language })
				);
			}
		}
	});

	it('knows its language, its part of the record and the scripts in it, and leaves no call', () => {
		speech.record[language] = { core: '["a\\"b"]' };
		speech.scripts['player'] = 'say(__language,`$&`)';
		const code = speech.in(language, 'f(__language,JSON.parse(__record(`core`)),__script("player"))');
		const got: unknown[] = [];
		(runInThisContext(`(f) => ${code}`) as (f: (...all: unknown[]) => void) => void)((...all) =>
			got.push(...all)
		);
		expect(got).toEqual([language, ['a"b'], `say(${JSON.stringify(language)},\`$&\`)`]);
		expect(speaks(code)).toBe(false);
	});
});

it('a message that a language lacks stops the build', () => {
	expect(() => new Speech(COMPILED).in('eo', '__message("site_name")')).toThrow(/site_name.* eo/);
});

it('a message changes the name of the file that says it', () => {
	const speech = new Speech(COMPILED);
	const hash = speech.hashOf(['site_name'], [], ['en']);
	expect(speech.hashOf(['site_tagline'], [], ['en'])).not.toBe(hash);
});
