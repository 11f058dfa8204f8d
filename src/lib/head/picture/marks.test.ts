import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { subjectMarks } from './marks';
import { mapState, outlines, yearMapSvg } from './year-map';
import type { Subject } from '../subjects/types';
import { disputeMarks } from '$lib/scene/names/marks';
import { arcStroke } from '$lib/scene/symbols/lines';
import { SCALE } from './canvas';
import { light } from '$lib/draw/base/colours';
import { atlas } from '$record';
import { yearsOf, type Phase } from '$lib/domain';

type Attributes = Record<string, string>;

function elementsOf(markup: string, name: string): Attributes[] {
	const found: Attributes[] = [];
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				if (tag === name) found.push(attributes);
			}
		},
		{ xmlMode: true }
	);
	parser.end(`<g>${markup}</g>`);
	return found;
}

const isOpen = (phase: Phase) => phase === 'active' || phase === 'armed';
const subjectOf = (kind: Subject['kind'], id: string, year: number) => ({ kind, id, year }) as Subject;
const diamondsOf = (subject: Subject) =>
	elementsOf(subjectMarks(subject).points.join(''), 'path').filter((each) => each['data-phase']);

/** Filled while a dispute is open; hollow, in the soft colour, while it is latent or once it is settled. */
function expectForm(mark: Attributes, phase: Phase): void {
	expect(mark['data-phase']).toBe(phase);
	expect(mark['fill']).toBe(light(isOpen(phase) ? 'dispute' : 'land'));
	expect(mark['stroke']).toBe(light(isOpen(phase) ? 'land' : 'dispute-soft'));
}

describe('the picture of a dispute', () => {
	it.each(yearsOf(atlas))('has the marks of the page, each in the form of its phase: %i', (year) => {
		for (const { id } of atlas.disputes) {
			const onPage = disputeMarks(atlas, mapState(year), outlines).filter(({ dispute }) => dispute === id);
			const marks = diamondsOf(subjectOf('dispute', id, year));
			expect(marks.length, id).toBe(onPage.length);
			onPage.forEach(({ phase }, index) => expectForm(marks[index] ?? {}, phase));
		}
	});

	it('shows disputes of every phase in some year', () => {
		const phases = yearsOf(atlas).flatMap((year) =>
			atlas.disputes.flatMap(({ id }) =>
				diamondsOf(subjectOf('dispute', id, year)).map((mark) => mark['data-phase'])
			)
		);
		expect([...new Set(phases)].sort()).toEqual(['active', 'armed', 'latent', 'settled']);
	});
});

it.each(yearsOf(atlas))('the picture of %i has a diamond for each that the page of the year has', (year) => {
	const onPage = disputeMarks(atlas, mapState(year), outlines);
	const marks = diamondsOf(subjectOf('year', String(year), year));
	expect(marks.length).toBe(onPage.length);
	onPage.forEach(({ phase }, index) => expectForm(marks[index] ?? {}, phase));
});

it.each(yearsOf(atlas))(
	'the map of %i has the lines between parties, as wide and dashed as on the page',
	(year) => {
		const paths = elementsOf(yearMapSvg(year), 'path');
		for (const { id, d, dispute } of outlines.arcs) {
			const phase = mapState(year).disputes.get(dispute ?? '')?.drawn;
			const drawn = paths.filter((each) => each['d'] === d);
			if (!phase) {
				expect(drawn, id).toEqual([]);
				continue;
			}
			const { width, dash } = arcStroke(phase);
			const line = drawn.find((each) => each['stroke'] === light(isOpen(phase) ? 'dispute' : 'dispute-soft'));
			expect(Number(line?.['stroke-width']) * SCALE, id).toBeCloseTo(width);
			const dashes = (line?.['stroke-dasharray'] ?? '').split(',').map((length) => Number(length) * SCALE);
			expect(dashes, id).toHaveLength(2);
			dash?.forEach((length, index) => expect(dashes[index], id).toBeCloseTo(length));
		}
	}
);
