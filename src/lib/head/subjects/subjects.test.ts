import { describe, expect, it } from 'vitest';
import { isChecked } from './checked';
import { dyadAt, pagePaths, picturedBy, sharePictureAddress, SUBJECTS, subjectAt } from './subjects';
import { atlas } from '$record';
import { lessons } from '$record/lessons';
import * as m from '$lib/paraglide/messages';

describe('SUBJECTS', () => {
	it('has what people share, once, each with a picture of its own', () => {
		const paths = SUBJECTS.map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
		expect(new Set(SUBJECTS.map(sharePictureAddress)).size).toBe(SUBJECTS.length);
		for (const subject of SUBJECTS) expect(picturedBy(subject)).toBe(subject);
		for (const { iso3 } of atlas.states) expect(paths).toContain(`/state/${iso3}/`);
		for (const { id } of lessons) expect(paths).toContain(`/lessons/${id}/`);
	});

	it('leaves no page without a picture that is made, and none named twice', () => {
		const made = new Set(SUBJECTS.map(sharePictureAddress));
		const all = pagePaths();
		expect(new Set(all).size).toBe(all.length);
		for (const path of all) expect(made, path).toContain(sharePictureAddress(subjectAt(path)!));
		for (const { id } of atlas.sources) expect(all).toContain(`/source/${id}/`);
		for (const { id } of atlas.summits) expect(all).toContain(`/summit/${id}/`);
		expect(all).toContain('/table/documents/');
		expect(all).toContain('/dyad/CHN-IND/');
	});

	it.each([
		['/source/unicode-cldr-48-territory-names/', '/share/sources.png'],
		['/summit/2018-qingdao/', '/share/year/2018.png'],
		['/exercise/peace-mission-2007/', '/share/year/2007.png'],
		['/institution/rats/', '/share/organization.png'],
		['/lessons/fergana/', '/share/lesson/fergana.png'],
		['/lessons/own/', '/share/lessons.png'],
		['/state/IND/', '/share/state/IND.png']
	])('shows on %s the picture %s', (path, picture) => {
		expect(sharePictureAddress(subjectAt(path)!)).toBe(picture);
	});

	it('gives a lesson the map of the year with which it begins', () => {
		for (const { id, steps } of lessons) {
			const { year = 0, title } = subjectAt(`/lessons/${id}/`) ?? {};
			const named = /^\/year\/(\d{4})\/|year=(\d{4})/.exec(steps[0]?.view ?? '');
			if (named) expect(String(year)).toBe(named[1] ?? named[2]);
			expect(title).toBeTruthy();
		}
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
