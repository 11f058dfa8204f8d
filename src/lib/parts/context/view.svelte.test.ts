import { beforeEach, expect, it } from 'vitest';
import { AtlasView } from './view.svelte';

const years = { first: 1996, last: 2026 };
let entries: string[];

/** A view over a history of its own: what Back would lead to. */
function viewAt(address: string) {
	entries = [address];
	const view: AtlasView = new AtlasView({
		years,
		base: '',
		address: () => {
			const { pathname, search } = new URL(entries.at(-1) ?? '', 'https://example.org');
			return { path: pathname, query: search };
		},
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
