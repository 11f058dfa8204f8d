import { stringify } from 'csv-stringify/sync';
import { precisionOf, compareDates, type Atlas } from '$lib/domain';
import { harmless } from './spreadsheet';

/**
 * One row an interval of status, by state and start: `iso3,status,start,start_precision,end,end_precision,
 * decided,instrument,sources`. Dates are as exact as they are known; `sources` are ids joined by `; `.
 */
export function membershipsCsv(atlas: Pick<Atlas, 'statuses'>): string {
	const rows = [...atlas.statuses]
		.sort((a, b) => (a.iso3 === b.iso3 ? compareDates(a.start, b.start) : a.iso3 < b.iso3 ? -1 : 1))
		.map((interval) => ({
			iso3: interval.iso3,
			status: interval.status,
			start: interval.start,
			start_precision: precisionOf(interval.start),
			end: interval.end ?? '',
			end_precision: interval.end ? precisionOf(interval.end) : '',
			decided: interval.decided ?? '',
			instrument: harmless(interval.instrument.en),
			sources: interval.sources.join('; ')
		}));
	return stringify(rows, { header: true, record_delimiter: 'windows' });
}
