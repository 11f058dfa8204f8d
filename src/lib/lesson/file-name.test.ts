import { expect, it } from 'vitest';
import { fileStemOf } from './file-name';

it.each([
	['Borders first', 'borders-first'],
	['Ферганская долина: вода', 'ферганская-долина-вода'],
	['上海合作组织', '上海合作组织'],
	['آب در آسیای میانه', 'آب-در-آسیای-میانه'],
	['Où va l’OCS ?', 'où-va-l-ocs'],
	['../../etc/passwd', 'etc-passwd'],
	['a\u202egnp.exe', 'a-gnp-exe'],
	['CON', 'lesson-con'],
	['lpt1', 'lesson-lpt1'],
	['???', 'lesson'],
	['', 'lesson']
])('calls the file of “%s” %s', (title, stem) => {
	expect(fileStemOf({ title })).toBe(stem);
});

it('leaves room for the ending, in bytes, and cuts no sign in two', () => {
	const stem = fileStemOf({ title: '𠀋'.repeat(200) });
	expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(180);
	expect(stem).toMatch(/^𠀋+$/u);
});
