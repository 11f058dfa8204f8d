import { describe, expect, it } from 'vitest';
import { withComment } from './gif-comment';

const GIF = Uint8Array.from([...new TextEncoder().encode('GIF89a…'), 0x3b]);

/** The comment of a GIF that has nothing after it, read as a program reads it: block by block. */
function commentOf(bytes: Uint8Array, start: number): { text: string; end: number; blocks: number } {
	expect([...bytes.subarray(start, start + 2)]).toEqual([0x21, 0xfe]);
	const read: number[] = [];
	let at = start + 2;
	let blocks = 0;
	for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0, blocks++) {
		read.push(...bytes.subarray(at + 1, at + 1 + length));
		at += 1 + length;
	}
	return { text: new TextDecoder().decode(Uint8Array.from(read)), end: at + 1, blocks };
}

describe('withComment', () => {
	it.each([
		['', 0],
		['short, “in quotes”', 1],
		['x'.repeat(255), 1],
		['x'.repeat(256), 2],
		['“a long one” '.repeat(60), 4]
	])('keeps every letter, in blocks of at most 255 bytes', (comment, count) => {
		const bytes = withComment(GIF, comment);
		const { text, end, blocks } = commentOf(bytes, GIF.length - 1);
		expect(text).toBe(comment);
		expect(blocks).toBe(count);
		expect([...bytes.subarray(end)]).toEqual([0x3b]);
		expect(bytes.subarray(0, GIF.length - 1)).toEqual(GIF.subarray(0, -1));
	});

	it('refuses what does not end as a GIF does', () => {
		expect(() => withComment(GIF.subarray(0, -1), 'words')).toThrow();
	});
});
