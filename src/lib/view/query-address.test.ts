import { describe, expect, it } from 'vitest';
import { addressOfSql, readyOfSql, sqlOfAddress } from './query-address';

const READY = { 'armed-pairs': 'SELECT 1\nFROM pairs', members: 'SELECT 2' };

describe('the address of a query', () => {
	it.each(['SELECT 1\nFROM pairs', 'SELECT a & b, "ü+%" FROM t WHERE x = \'?q=1#\'', 'SELECT 中文'])(
		'gives back what went into it: %s',
		(sql) => {
			expect(sqlOfAddress(addressOfSql(sql, READY) ?? '', READY)).toBe(sql);
		}
	);

	it('names a ready query, whatever space is around it', () => {
		expect(addressOfSql(' SELECT 2\n', READY)).toBe('?q=members');
		expect(readyOfSql('SELECT 3', READY)).toBeUndefined();
		expect(sqlOfAddress('?q=armed-pairs&year=2017', READY)).toBe(READY['armed-pairs']);
	});

	it('asks for nothing where nothing is asked', () => {
		expect(sqlOfAddress('', READY)).toBeNull();
		expect(sqlOfAddress('?q=+', READY)).toBeNull();
		expect(addressOfSql(' ', READY)).toBe('');
	});

	it('takes no name for a query that no object has of its own', () => {
		expect(sqlOfAddress('?q=constructor', READY)).toBe('constructor');
	});

	it('is none for a query that no link could carry', () => {
		expect(addressOfSql(`SELECT '${'x'.repeat(6000)}'`, READY)).toBeNull();
	});
});
