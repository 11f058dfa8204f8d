import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import hanOfPages from '$lib/scene/fonts/noto-sans-sc-pages.woff2?url';
import hanOfRecord from '$lib/scene/fonts/noto-sans-sc-record.woff2?url';
import { getLocale } from '$lib/paraglide/runtime';

/** What a language needs besides; the last is looked into first. */
const OF_LANGUAGE: Record<string, string[]> = { ru: [cyrillic], zh: [hanOfPages, hanOfRecord] };

let asked: Promise<string[]> | null = null;

/**
 * The typeface of the page as addresses of `data:`, so that a picture carries its letters. Asked for once; without a
 * network a picture does with the letters of the machine.
 */
export function pictureFont(): Promise<string[]> {
	asked ??= Promise.all([...(OF_LANGUAGE[getLocale()] ?? []), latinExt, latin].map(dataAddress));
	asked.catch(() => (asked = null));
	return asked.catch(() => []);
}

async function dataAddress(url: string): Promise<string> {
	// A build may have put a small file into the script already.
	if (url.startsWith('data:')) return url;
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return `data:font/woff2;base64,${btoa(binary)}`;
}
