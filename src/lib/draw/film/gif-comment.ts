/** The last byte of every GIF. */
const TRAILER = 0x3b;
/** Bytes that a block holds at most. */
const BLOCK = 255;

/**
 * A GIF that says something of itself: a comment before its last byte, in UTF-8.
 * @throws Error if the bytes do not end as a GIF does
 */
export function withComment(bytes: Uint8Array, comment: string): Uint8Array<ArrayBuffer> {
	if (bytes.at(-1) !== TRAILER) throw new Error('The GIF is not whole');
	const text = new TextEncoder().encode(comment);
	const blocks: number[] = [0x21, 0xfe];
	for (let at = 0; at < text.length; at += BLOCK) {
		const block = text.subarray(at, at + BLOCK);
		blocks.push(block.length, ...block);
	}
	const result = new Uint8Array(bytes.length + blocks.length + 1);
	result.set(bytes.subarray(0, -1));
	result.set([...blocks, 0, TRAILER], bytes.length - 1);
	return result;
}
