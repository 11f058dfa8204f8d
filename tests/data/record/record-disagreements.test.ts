import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { factsOf } from '../../../src/lib/domain/details/facts';
import { trustOf } from '../../../src/lib/domain/details/trust';

describe('where good sources disagree', () => {
	const facts = new Map(factsOf(atlas).map((fact) => [fact.key, fact.fact]));
	const status = (iso3: string, name: string) => {
		const index = atlas.statuses.filter((s) => s.iso3 === iso3).findIndex((s) => s.status === name);
		return `state/${iso3}/statuses/${index}`;
	};

	// From the research behind the record (meta, "source_disagreements"): each with the facts on which it
	// stands, and words of both versions.
	const DISAGREEMENTS: [string, string[], string[]][] = [
		['Türkiye: decision or memorandum', [status('TUR', 'dialogue-partner')], ['7 June', '26 April']],
		[
			'Belarus and Sri Lanka: decision or memoranda',
			[status('BLR', 'dialogue-partner'), status('LKA', 'dialogue-partner')],
			['16 June 2009', '2010']
		],
		[
			'Azerbaijan, Armenia, Cambodia, Nepal: decision or memoranda',
			['AZE', 'ARM', 'KHM', 'NPL'].map((iso3) => status(iso3, 'dialogue-partner')),
			['10 July 2015', 'memorandum']
		],
		[
			'Egypt and Qatar: Tashkent or the summit',
			['EGY', 'QAT'].map((iso3) => status(iso3, 'dialogue-partner')),
			['14 September 2022', '16 September 2022']
		],
		[
			'Saudi Arabia: summit or cabinet',
			[status('SAU', 'dialogue-partner')],
			['16 September 2022', '28 March 2023']
		],
		[
			'Laos: dialogue partner or SCO partner',
			[status('LAO', 'sco-partner')],
			['dialogue partner', 'SCO partner']
		],
		[
			'Afghanistan: counted, but inactive',
			[status('AFG', 'observer'), status('AFG', 'sco-partner')],
			['ounted', 'inactive since September 2021']
		],
		['Database agreement of RATS', ['document/2004-db'], ['17 June 2004', '28 June 2004']],
		['Concept of 2005', ['document/2005-concept'], ['5 July 2005', '5 June 2005']],
		['Agreement of 1996', ['document/s5-1996', 'summit/1996-shanghai'], ['26 April', '25 April']],
		['Exercise-01', ['exercise/exercise-01'], ['10–11 October', '11–12 October']],
		['Pabbi', ['exercise/pabbi-antiterror-2021'], ['Punjab', 'Khyber Pakhtunkhwa']],
		['Sahand', ['exercise/sahand-antiterror-2025'], ['Five countries', 'all ten']],
		['Area in the Pamirs', ['dispute/chn-tjk-pamir/phases/2'], ['1,000', '1,158']],
		['Memorandum of Iran', ['document/2022-memo-irn', status('IRN', 'member')], ['15 September']],
		[
			'Treaty between Kazakhstan and Kyrgyzstan',
			['dispute/kgz-kaz/phases/2', 'dispute/kgz-kaz/agreements/0'],
			['15 December 2001', '2003']
		]
	];

	it('are the 16 of the research', () => {
		expect(DISAGREEMENTS).toHaveLength(16);
	});

	it.each(DISAGREEMENTS)('%s', (_, keys, versions) => {
		for (const key of keys) {
			const fact = facts.get(key);
			expect(fact && trustOf(fact), key).toBe('disputed');
			const said = disagreementOf(fact);
			for (const version of versions) expect(said, key).toContain(version);
		}
	});

	it('the fact counts as disputed, and no note hides a disagreement', () => {
		const disputed = [...facts].filter(([, fact]) => trustOf(fact) === 'disputed').map(([key]) => key);
		expect(disputed).toEqual(
			[...facts].filter(([, fact]) => disagreementOf(fact) !== '').map(([key]) => key)
		);
		const telling = /\b(sources disagree|some lists|some compilations|outlier|disputed:|in conflict)\b/i;
		const notes = [...facts].filter(([, { note }]) => note && telling.test(note.en));
		expect(notes.map(([key]) => key)).toEqual([]);
	});
});

/** What a fact says of other versions: its own disagreement, or those of its acts. */
function disagreementOf(fact: unknown): string {
	const { disagreement, acts = {} } = fact as {
		disagreement?: { en: string };
		acts?: Record<string, unknown>;
	};
	const disputed = Object.values(acts).flatMap((act) => {
		const text = (act as { disputed?: { en: string } } | null)?.disputed;
		return text ? [text.en] : [];
	});
	return [...(disagreement ? [disagreement.en] : []), ...disputed].join(' ');
}
