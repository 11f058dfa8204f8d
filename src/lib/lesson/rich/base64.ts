/** Bytes as text that stands in JSON and in addresses. */

/** How many bytes become signs at once: a function takes only so many arguments. */
const PIECE = 0x8000;

/** Bytes in Base64. */
export function base64Of(bytes: Uint8Array): string {
	let signs = '';
	for (let at = 0; at < bytes.length; at += PIECE) {
		signs += String.fromCharCode(...bytes.subarray(at, at + PIECE));
	}
	return btoa(signs);
}

/** The bytes of Base64. @throws where it is none */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
