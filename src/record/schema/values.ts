import { z } from 'zod';
import { isPartialDate } from '../../lib/domain/year/dates';
import type { Confidence, Position, Text } from '../../lib/domain/types/values';

/** Messages continue "expected …". */
const DATE = "a date of the calendar in quotes, as exact as it is known: '2010', '2010-04' or '2010-04-28'";
const SLUG = 'an id of small letters, digits and hyphens';
const ISO3 = 'an ISO 3166-1 alpha-3 code in upper case';
const VERSION = 'a semantic version in quotes, such as 1.2.0';
const WEB_ADDRESS = 'a web address that begins with http:// or https://';

/** What nobody sees in a text: controls, halves of characters, what is no character, and what turns the direction of writing. */
const HIDDEN = /(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Ten times what the longest text of the record has. */
const LONGEST = 10_000;

export const words = z
	.string({ error: 'a text' })
	.refine((text) => text.trim() !== '', { error: 'a text that is not empty' })
	.refine((text) => !HIDDEN.test(text), { error: 'a text without characters that nobody sees' })
	.refine((text) => text.length <= LONGEST, { error: `a text of at most ${LONGEST} characters` });

export const text = z.strictObject({
	en: words,
	zh: words.optional(),
	ru: words.optional()
}) satisfies z.ZodType<Text>;

/** For readers of the JSON Schema, whom the checks below do not reach. */
const pattern = (regex: string) => ({ pattern: regex });

export const date = z
	.string({ error: DATE })
	.refine(isPartialDate, { error: DATE })
	.meta(pattern('^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'));

export const slug = z
	.string({ error: SLUG })
	.refine((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), { error: SLUG })
	.meta(pattern('^[a-z0-9]+(-[a-z0-9]+)*$'));

export const iso3 = z
	.string({ error: ISO3 })
	.refine((code) => /^[A-Z]{3}$/.test(code), { error: ISO3 })
	.meta(pattern('^[A-Z]{3}$'));

export const version = z
	.string({ error: VERSION })
	.refine((text) => /^\d+\.\d+\.\d+$/.test(text), { error: VERSION })
	.meta(pattern('^[0-9]+\\.[0-9]+\\.[0-9]+$'));

export const webAddress = z.string({ error: WEB_ADDRESS }).refine(isWebAddress, { error: WEB_ADDRESS });

const degrees = (name: string, most: number) => {
	const error = `a ${name} from -${most} to ${most} degrees`;
	return z.number({ error }).refine((value) => Math.abs(value) <= most, { error });
};

/** `[longitude, latitude]`, WGS 84. */
export const position = z.tuple([
	degrees('longitude', 180),
	degrees('latitude', 90)
]) satisfies z.ZodType<Position>;

export const confidence = z.enum(['seen', 'memory'] satisfies Confidence[]);

/** Without a name before its host, which may look like one, and without what nobody sees. */
function isWebAddress(address: string): boolean {
	if (!URL.canParse(address) || /[\p{C}\s\\]/u.test(address)) return false;
	const { protocol, username, password } = new URL(address);
	return ['http:', 'https:'].includes(protocol) && !username && !password;
}
