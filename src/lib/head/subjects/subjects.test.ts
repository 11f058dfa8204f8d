import { describe, expect, it } from 'vitest';
import { isChecked } from '../checked';
import { dyadAt, pagePaths, pictureOf, SUBJECTS, subjectAt } from './subjects';
import { atlas } from '$lib/data';
import * as m from '$lib/paraglide/messages';

describe('SUBJECTS', () => {
	it('has everything that has a page, once, each with a picture of its own', () => {
		const paths = SUBJECTS.map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
		expect(new Set(SUBJECTS.map(pictureOf)).size).toBe(SUBJECTS.length);
		for (const { id } of atlas.sources) expect(paths).toContain(`/source/${id}/`);
		for (const { iso3 } of atlas.states) expect(paths).toContain(`/state/${iso3}/`);
		expect(pagePaths()).toContain('/table/documents/');
		expect(pagePaths()).toContain('/dyad/CHN-IND/');
	});

	it('gives the pages of all pairs one picture', () => {
		expect(subjectAt('/dyad/CHN-IND/')?.path).toBe('/dyads/');
		expect(dyadAt('/dyad/CHN-IND/')).toEqual(['CHN', 'IND']);
		expect(dyadAt('/dyads/')).toBeUndefined();
	});

	it('says of dates that nobody checked that they are not verified, and of no others', () => {
		for (const summit of atlas.summits) {
			const { detail = '' } = subjectAt(`/summit/${summit.id}/`) ?? {};
			const isOpen = !isChecked(summit, 'start') || !isChecked(summit, 'end');
			expect(detail.includes(m.unverified()), summit.id).toBe(isOpen);
		}
		for (const document of atlas.documents.filter((candidate) => !isChecked(candidate, 'acts.signed'))) {
			expect(subjectAt(`/document/${document.id}/`)?.detail).toContain(m.unverified());
		}
	});

	it('says of a place that an institution is only to move to that this is planned', () => {
		const planned = atlas.institutions.filter(({ seats }) => seats.some(({ stage }) => stage === 'planned'));
		expect(planned.length).toBeGreaterThan(0);
		for (const { id } of planned) {
			expect(subjectAt(`/institution/${id}/`)?.detail).toContain('(planned)');
		}
	});
});
