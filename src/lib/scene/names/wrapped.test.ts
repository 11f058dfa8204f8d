import { expect, it } from 'vitest';
import { textWidth, wrapped } from './text-width';

const SENTENCE =
	'“上海合作组织”成员国元首理事会会议（第十七次），2017年6月9日在阿斯塔纳举行：印度和巴基斯坦成为成员国，共8个成员国、4个观察员国。';

it.each([60, 90, 120, 200, 333])('breaks Chinese between characters, within %i', (width) => {
	const lines = wrapped(SENTENCE, width, 12);
	expect(lines.join('')).toBe(SENTENCE);
	for (const line of lines) {
		expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
		expect(line).not.toMatch(/^[”）、，。：；年月日个]|[“（]$/u);
	}
	// Full lines, but for what stays together.
	for (const line of lines.slice(0, -1)) expect(textWidth(line, 12)).toBeGreaterThan(width - 6 * 12);
});

it('keeps words of other scripts in one piece', () => {
	expect(wrapped('上合组织 SCO Atlas 地图集', 50, 12)).toEqual(['上合组织', 'SCO Atlas', '地图集']);
	expect(wrapped('one two three', 45, 12)).toEqual(['one two', 'three']);
});
