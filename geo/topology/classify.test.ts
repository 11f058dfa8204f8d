import { describe, expect, it } from 'vitest';
import { lineBetween, lineId } from './classify';

const id = (a: [string, string?], b: [string, string?]): string | undefined => {
	const side = ([state, area]: [string, string?]) => ({ state, ...(area !== undefined && { area }) });
	const kind = lineBetween(side(a), side(b));
	return kind && lineId(kind);
};

describe('lineBetween', () => {
	it.each([
		[['TJK'], ['KGZ'], 'KGZ-TJK'],
		[['PAK', 'azad-kashmir'], ['IND', 'jammu-and-kashmir'], 'IND-PAK:line-of-control'],
		[['PAK', 'northern-areas'], ['IND', 'siachen'], 'IND-PAK:actual-ground-position-line'],
		[['PAK'], ['IND', 'jammu-and-kashmir'], 'IND-PAK:working-boundary'],
		[['PAK'], ['IND'], 'IND-PAK'],
		[['CHN', 'aksai-chin'], ['IND', 'jammu-and-kashmir'], 'CHN-IND:line-of-actual-control'],
		[['CHN', 'aksai-chin'], ['CHN'], 'CHN-IND:claim:IND'],
		[['IND'], ['IND', 'china-claim-east'], 'CHN-IND:claim:CHN'],
		[['IND', 'jammu-and-kashmir'], ['IND', 'demchok'], 'CHN-IND:claim:CHN'],
		[['IND', 'kalapani'], ['NPL'], 'IND-NPL:disputed'],
		[['AZE', 'nagorno-karabakh'], ['AZE', 'nagorno-karabakh-surroundings'], 'ARM-AZE:former-boundary'],
		[['AZE'], ['AZE', 'nagorno-karabakh-surroundings'], 'ARM-AZE:ceasefire-line'],
		[['AFG'], ['PAK', 'northern-areas'], 'AFG-PAK:disputed'],
		[['AFG'], ['PAK'], 'AFG-PAK:disputed'],
		[['CHN', 'shaksgam'], ['PAK', 'northern-areas'], 'CHN-PAK:disputed'],
		[['BTN', 'doklam'], ['CHN'], 'BTN-CHN:disputed'],
		[['BTN'], ['CHN'], 'BTN-CHN'],
		[['IND', 'china-claim-east'], ['BTN'], 'BTN-IND'],
		[['KOR'], ['PRK'], 'KOR-PRK:ceasefire-line'],
		[['ISR', 'golan'], ['JOR'], 'ISR-JOR']
	] as [[string, string?], [string, string?], string][])('%j and %j meet in %s', (a, b, expected) => {
		expect(id(a, b)).toBe(expected);
		expect(id(b, a)).toBe(expected);
	});

	it('draws nothing between two areas of one administration', () => {
		expect(id(['PAK', 'azad-kashmir'], ['PAK', 'northern-areas'])).toBeUndefined();
		expect(id(['IND'], ['IND'])).toBeUndefined();
	});

	it('says which dispute of the record a border is about', () => {
		expect(lineBetween({ state: 'UZB' }, { state: 'KAZ' })?.dispute).toBe('kaz-uzb');
		expect(lineBetween({ state: 'PAK' }, { state: 'AFG' })?.dispute).toBe('afg-pak-durand');
		expect(lineBetween({ state: 'UZB' }, { state: 'AFG' })?.dispute).toBeUndefined();
	});
});
