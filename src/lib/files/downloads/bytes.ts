/** A text as the bytes that are served. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
