/** What a page asked for, as a server sends it. */
import { sent } from './compressed.ts';

export interface Bytes {
	/** All files, with brotli. */
	all: number;
	/** Of these scripts and style sheets. */
	code: number;
	requests: number;
}

/** @param files that were asked for */
export function bytesOf(files: string[]): Bytes {
	const sum = (some: string[]) => some.reduce((total, file) => total + sent(file).body.length, 0);
	return {
		all: sum(files),
		code: sum(files.filter((file) => /\.(m?js|css)$/.test(file))),
		requests: files.length
	};
}
