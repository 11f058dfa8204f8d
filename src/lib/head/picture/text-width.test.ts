/** Widths that the atlas reckons, held against the fonts that it ships. */
import satori from 'satori';
import { expect, it } from 'vitest';
import { FAMILY, FONTS } from './fonts';
import { textWidth, type Weight } from '$lib/scene/names/text-width';

/** How wide a text is set, CSS pixels. */
async function setWidth(text: string, fontSize: number, fontWeight: Weight): Promise<number> {
	const style = { display: 'flex', fontFamily: FAMILY, fontSize, fontWeight, whiteSpace: 'nowrap' };
	const svg = await satori({ type: 'div', props: { style, children: text } }, { height: 60, fonts: FONTS });
	return Number(/<svg width="([\d.]+)"/.exec(svg)?.[1]);
}

it.each<[string, Weight]>([
	['Convention against Terrorism, Separatism and Extremism', 400],
	['Kyrgyzstan – Tajikistan: “Vorukh” (2021)', 600],
	['Шанхайская организация сотрудничества', 400],
	['Договор о долгосрочном добрососедстве, дружбе и сотрудничестве «№ 5»', 600],
	['São Tomé, Ñandú, Ürümqi', 400]
])('“%s” is as wide in weight %i as the font sets it, to a fiftieth', async (text, weight) => {
	const wide = await setWidth(text, 40, weight);
	expect(Math.abs(textWidth(text, 40, weight) / wide - 1)).toBeLessThan(0.02);
});
