import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../scripts/messages/compile';
import { asCall, Localizer } from '../../scripts/messages/localize';
import { LANGUAGES } from '../../src/lib/domain/types/values';
import * as m from '../../src/lib/paraglide/messages';
import type { Locale } from '../../src/lib/paraglide/runtime';
import { plural } from '../../src/lib/paraglide/registry';

const COMPILED = 'src/lib/paraglide/messages';
type Message = (inputs: Record<string, unknown>, options?: { locale: Locale }) => string;

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

describe.each(LANGUAGES)('a bundle written in %s', (language) => {
	const localizer = new Localizer(COMPILED);

	it('says what the messages say, in every form', () => {
		const modules = names.map((name) => asCall(readFileSync(`${COMPILED}/${name}.js`, 'utf8')));
		// As the bundler leaves them: in one script, with its own quotes.
		const bundled = modules
			.map((code) => code.replace(/^import .*\n/, '').replace(/export const (\w+) = (.*);$/, '$1: $2'))
			.join(',\n')
			.replace(/"/g, '`');
		const code = localizer.localized(language, `(plural) => ({ ${bundled} })`);
		const written = (runInThisContext(code) as (by: typeof plural) => Record<string, Message>)(plural);
		const compiled = m as unknown as Record<string, Message>;
		const differ = names.filter((name) =>
			[0, 1, 2, 5, 21, 'Osh'].some((value) => {
				const inputs = inputsOf(name, value);
				return written[name]?.(inputs) !== compiled[name]?.(inputs, { locale: language });
			})
		);
		expect(Object.keys(written)).toEqual(names);
		expect(differ).toEqual([]);
	});

	it('knows its language, its part of the record and the script in it', () => {
		localizer.record[language] = { core: '["a\\"b"]' };
		localizer.player = 'say(__language,`$&`)';
		const code = localizer.localized(language, 'f(__language,JSON.parse(__record(`core`)),__player)');
		const got: unknown[] = [];
		(runInThisContext(`(f) => ${code}`) as (f: (...all: unknown[]) => void) => void)((...all) =>
			got.push(...all)
		);
		expect(got).toEqual([language, ['a"b'], `say(${JSON.stringify(language)},\`$&\`)`]);
	});
});

it('a message that a language lacks stops the build, and a placeholder that is left', () => {
	const localizer = new Localizer(COMPILED);
	expect(() => localizer.localized('eo', '__message("site_name")')).toThrow(/site_name.* eo/);
	expect(() => localizer.localized('en', '__message(a.b)')).toThrow(/__message/);
});

it('a message changes the name of the file that says it', () => {
	const localizer = new Localizer(COMPILED);
	const hash = localizer.hashOf(['site_name'], [], ['en']);
	expect(localizer.hashOf(['site_tagline'], [], ['en'])).not.toBe(hash);
});
