import { describe, expect, it } from 'vitest';
import { addressIn, originOf } from './site';

describe('originOf', () => {
	it('takes an origin, with or without a slash at its end', () => {
		expect(originOf('https://atlas.example')).toBe('https://atlas.example');
		expect(originOf('https://atlas.example/')).toBe('https://atlas.example');
		expect(originOf('http://localhost:4173')).toBe('http://localhost:4173');
	});

	it('takes nothing for nothing', () => {
		expect(originOf(undefined)).toBeUndefined();
		expect(originOf('')).toBeUndefined();
	});

	it.each(['https://atlas.example/base', 'ftp://atlas.example', 'javascript:alert(1)', 'atlas.example'])(
		'refuses %s',
		(text) => {
			expect(() => originOf(text)).toThrow();
		}
	);
});

describe('addressIn', () => {
	it('puts origin, base and path together', () => {
		expect(addressIn({ origin: 'https://atlas.example', base: '/sco', language: 'en' }, '/a/')).toBe(
			'https://atlas.example/sco/a/'
		);
		expect(addressIn({ origin: undefined, base: '', language: 'en' }, '/a/')).toBe('/a/');
	});
});
