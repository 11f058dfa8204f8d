import latin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?inline';
import latinBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?inline';
import latinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?inline';
import latinExtBold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?inline';
import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?inline';
import cyrillicBold from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff?inline';
import han from '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff?inline';
import hanBold from '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-600-normal.woff?inline';
import type { Font } from 'satori';
import { getLocale } from '$lib/paraglide/runtime';

/** The family in the style of texts. */
export const FAMILY = 'Source Sans 3';

// Fonts of one name hide each other: a letter that the first lacks is looked for under other names only.
const font = (address: string, weight: 400 | 600, script = ''): Font => ({
	name: FAMILY + script,
	data: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'),
	weight,
	style: 'normal'
});

/** The typeface of the atlas in the scripts that names are written in; a letter is taken from the first that has it. */
export const FONTS: Font[] = [
	font(latin, 400),
	font(latinBold, 600),
	font(latinExt, 400, ' Ext'),
	font(latinExtBold, 600, ' Ext'),
	font(cyrillic, 400, ' Cyrillic'),
	font(cyrillicBold, 600, ' Cyrillic'),
	// Large: read only where texts are in it.
	...(getLocale() === 'zh' ? [font(han, 400, ' Han'), font(hanBold, 600, ' Han')] : [])
];
