import type { FileWords } from '../words/file-words';

/** CRC-32 as PNG has it. */
function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}

/** A text in UTF-8, not compressed. */
function textChunk(keyword: string, words: string): Uint8Array<ArrayBuffer> {
	const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${words}`);
	const chunk = new Uint8Array(body.length + 8);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, body.length - 4);
	chunk.set(body, 4);
	view.setUint32(body.length + 4, crc32(body));
	return chunk;
}

/** Where the header ends: eight bytes of signature, then a chunk of 25. */
const AFTER_HEADER = 33;

/** A PNG that says where it comes from. */
export async function withWords(png: Blob, words: FileWords): Promise<Blob> {
	const chunks = [
		textChunk('Title', words.title),
		textChunk('Description', words.description),
		textChunk('Copyright', words.provenance),
		textChunk('Source', words.url),
		textChunk('Software', 'SCO Atlas')
	];
	const bytes = await png.arrayBuffer();
	return new Blob([bytes.slice(0, AFTER_HEADER), ...chunks, bytes.slice(AFTER_HEADER)], {
		type: 'image/png'
	});
}
