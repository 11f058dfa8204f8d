import { beforeEach, describe, expect, it } from 'vitest';
import { AtlasView } from './view.svelte';

const years = { first: 1996, last: 2026 };
let entries: string[];

/** A view over a history of its own: what Back would lead to. */
function viewAt(address: string, ownYear: number | null = null) {
	entries = [address];
	const view: AtlasView = new AtlasView({
		years,
		base: '',
		address: () => {
			const { pathname, search } = new URL(entries.at(-1) ?? '', 'https://example.org');
			return { path: pathname, query: search };
		},
		ownYear: () => ownYear,
		yearShown: () => view.current.year,
		navigate: (href, { replace }) => {
			if (replace) entries.pop();
			entries.push(href);
		}
	});
	view.alive = true;
	return view;
}
let view: AtlasView;
beforeEach(() => {
	view = viewAt('/year/2004/');
});

it('keeps a walk through the years as one entry', () => {
	view.go({ year: 2005 }, { walk: 'begins' });
	view.go({ year: 2006 }, { walk: 'goes on' });
	view.go({ year: 2007 }, { walk: 'goes on' });
	expect(entries).toEqual(['/year/2004/', '/year/2007/']);
});

it('keeps an entry for each walk and each choice', () => {
	view.go({ year: 2005 }, { walk: 'begins' });
	view.go({ year: 2009 }, { walk: 'begins' });
	view.go({ year: 2017 });
	view.go({ year: 2018 }, { walk: 'begins' });
	expect(entries.slice(1)).toEqual(['/year/2005/', '/year/2009/', '/year/2017/', '/year/2018/']);
});

it('overwrites nothing that was chosen while a walk paused', () => {
	view.go({ year: 2005 }, { walk: 'begins' });
	view.go({ layers: ['status'] });
	view.go({ year: 2006 }, { walk: 'goes on' });
	expect(entries.slice(1)).toEqual(['/year/2005/', '/year/2005/?layers=status', '/year/2006/?layers=status']);
});

it('goes nowhere where nothing changes', () => {
	view.go({ year: 2004 });
	expect(entries).toEqual(['/year/2004/']);
});

describe('a thing of one year', () => {
	const document = { kind: 'document', id: '2001-conv' } as const;

	it('is shown in its year where the address names none', () => {
		expect(viewAt('/document/2001-conv/', 2001).current.year).toBe(2001);
		expect(viewAt('/document/2001-conv/?year=2026', 2001).current.year).toBe(2026);
		expect(viewAt('/document/2001-conv/?year=2017', 2001).current.year).toBe(2017);
	});

	it('opens in its year, unless the reader chose another', () => {
		expect(viewAt('/').hrefOf({ thing: document })).toBe('/document/2001-conv/');
		expect(viewAt('/year/2017/').hrefOf({ thing: document })).toBe('/document/2001-conv/?year=2017');
		// The year shown is that of what the page is about, not chosen.
		const other = { kind: 'summit', id: '2003-moscow' } as const;
		expect(viewAt('/document/2001-conv/', 2001).hrefOf({ thing: other })).toBe('/summit/2003-moscow/');
	});

	it('has a way to today and into other years', () => {
		const here = viewAt('/document/2001-conv/', 2001);
		expect(here.hrefOf({ year: 2026 })).toBe('/document/2001-conv/?year=2026');
		expect(here.hrefOf({ layers: ['status'] })).toBe('/document/2001-conv/?year=2001&layers=status');
		expect(here.hrefOf({ thing: { kind: 'state', id: 'KAZ' } })).toBe('/state/KAZ/?year=2001');
	});
});

it('looks at another thing where it is, and keeps to what an address names', () => {
	const here = viewAt('/state/KAZ/?at=60,40,70,50');
	expect(here.hrefOf({ layers: ['status'] })).toContain('at=60,40,70,50');
	expect(here.hrefOf({ thing: { kind: 'state', id: 'KAZ' } })).toContain('at=60,40,70,50');
	expect(here.hrefOf({ thing: { kind: 'dispute', id: 'a-b' } })).toBe('/dispute/a-b/');
	expect(here.hrefOf({ thing: { kind: 'dispute', id: 'a-b' }, box: [1, 2, 3, 4] })).toContain('at=1,2,3,4');
	// Nothing on the map to look at: the reader's place stays.
	expect(here.hrefOf({ thing: { kind: 'institution', id: 'rats' } })).toContain('at=60,40,70,50');
});
