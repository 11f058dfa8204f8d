import { expect, it, test, vi } from 'vitest';
import { foldedWord } from './word';

test.each([
	[
		'year11b',
		[
			'Year 11 B',
			'year11 b',
			'Yéàr 11 B',
			'YEAR 11 B',
			' year  11\tb ',
			'year\u00a011 b',
			'Ｙｅａｒ　１１　Ｂ',
			'ye\u00adar 11\u200b b'
		]
	],
	['klasse7a', ['Klasse 7Ä', 'klasse 7a\u0308', 'KLASSE 7A\u0308', 'Klasse 7a']],
	['класс9б', ['Класс 9Б', 'КЛАСС  9Б']],
	['sinif7i', ['SINIF 7I', 'Sinif 7i']],
	['ταξης', ['ΤΆΞΗΣ', 'Τάξης']],
	['八年级', ['八年级', ' 八年级\u3000']],
	['5k', ['5\u212a', '５Ｋ']]
])('%s, however it is written', (word, others) => {
	for (const other of others) expect(foldedWord(other), other).toBe(word);
});

test.each(['7b', 'kx3f9m', 'year11b', 'klasse7b&co', 'straße', 'sınıf7', '九年级三班', '9б', 'ταξης', ''])(
	'%s stays as it is',
	(word) => expect(foldedWord(word)).toBe(word)
);

it('does not ask what language the machine speaks', () => {
	const local = vi.spyOn(String.prototype, 'toLocaleLowerCase');
	expect(foldedWord('ISTANBUL İ')).toBe(foldedWord('istanbul i\u0307'));
	expect(local).not.toHaveBeenCalled();
	local.mockRestore();
});

it('is in its last form after one time', () => {
	for (let code = 0x20; code < 0x3000; code++) {
		const once = foldedWord(`a${String.fromCharCode(code)}b`);
		expect(foldedWord(once), code.toString(16)).toBe(once);
	}
});
