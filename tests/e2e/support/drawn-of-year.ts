/** What the download of a year says that any map, the table and the legend must show. */
import { expect, type Page } from '@playwright/test';
import type { Snapshot } from '../../../src/lib/domain/types/snapshot-types';
import { documentCounts, drawnPhase } from '../../../src/lib/scene/state/map-state';
import { DEFAULT_LAYERS } from '../../../src/lib/view/codec';
import { states, type Drawn } from './atlas';

export async function snapshotOf(page: Page, year: number): Promise<Snapshot> {
	const snapshot = (await (await page.request.get(`/data/years/${year}.json`)).json()) as Snapshot;
	expect(snapshot.year).toBe(year);
	return snapshot;
}

/** What a snapshot says that any map must draw. */
export function drawnOf(snapshot: Snapshot): Drawn {
	return {
		states: Object.fromEntries(snapshot.states.map(({ iso3, status }) => [iso3, status])),
		disputes: Object.fromEntries(
			snapshot.disputes.flatMap((dispute) => {
				const phase = drawnPhase(dispute);
				return phase ? [[dispute.id, phase]] : [];
			})
		),
		places: Object.fromEntries(
			snapshot.places.flatMap(({ place, ...counts }) => {
				const { total, inYear } = documentCounts(counts, new Set(DEFAULT_LAYERS));
				return total > 0 ? [[place, { total, inYear }]] : [];
			})
		)
	};
}

/**
 * By dispute, what became of its lines in the year, each class once: how far the border had come, and a ceasefire line
 * that was ended. Only of disputes that the boundaries have such a line of.
 */
export const stagesOf = (snapshot: Snapshot, lines: Record<string, string[]>) =>
	Object.fromEntries(
		snapshot.disputes
			.filter(({ id }) => id in lines)
			.map(({ id, border, ceasefireLineEnded }) => [
				id,
				[...(ceasefireLineEnded ? ['former-boundary'] : []), ...(border ? [border.stage] : [])]
			])
	);

export const onceEach = (lines: Record<string, string[]>) =>
	Object.fromEntries(Object.entries(lines).map(([id, classes]) => [id, [...new Set(classes)].sort()]));

/** Lines of the plain map by dispute, each class once. */
export async function plainLines(page: Page): Promise<Record<string, string[]>> {
	const lines = await page
		.locator('#svg-map [data-now]')
		.evaluateAll((all) =>
			all.map((line) => [(line as SVGElement).dataset['dispute'], (line as SVGElement).dataset['now']])
		);
	const byDispute: Record<string, string[]> = {};
	for (const [dispute = '', now = ''] of lines) (byDispute[dispute] ??= []).push(now);
	return onceEach(byDispute);
}

/** The table and the legend beside the map. */
export async function expectTableAndLegend(
	page: Page,
	{ year, totals }: Snapshot,
	drawn: Drawn
): Promise<void> {
	const rows = await states(page, year)
		.locator('tbody tr')
		.evaluateAll((all) =>
			all.map((row) => [(row as HTMLElement).dataset['iso3'], (row as HTMLElement).dataset['status']])
		);
	expect(Object.fromEntries(rows), `table of ${year}`).toEqual(drawn.states);

	const counts = await page
		.locator('[data-legend]')
		.evaluateAll((all) =>
			all.map((item) => [
				(item as HTMLElement).dataset['legend'],
				Number(item.querySelector('.count')?.textContent)
			])
		);
	const phases = Object.values(drawn.disputes);
	const places = Object.values(drawn.places);
	const now = places.reduce((sum, { inYear }) => sum + inYear, 0);
	expect(Object.fromEntries(counts), `legend of ${year}`).toEqual({
		...totals,
		...Object.fromEntries(
			[...new Set(phases)].map((phase) => [phase, phases.filter((each) => each === phase).length])
		),
		'documents-now': now,
		'documents-before': places.reduce((sum, { total }) => sum + total, 0) - now
	});
}
