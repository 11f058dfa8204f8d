import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { readRecord } from '../../../src/record/load';
import { parseRecord } from '../../../src/record/parse';
import { RecordError } from '../../../src/record/read/problems';
import { disputeSchema } from '../../../src/record/schema/dispute';
import { documentSchema } from '../../../src/record/schema/document';
import { eventSchema } from '../../../src/record/schema/event';
import { exerciseSchema } from '../../../src/record/schema/exercise';
import { metaSchema } from '../../../src/record/schema/meta';
import { chairSchema, institutionSchema, termSchema } from '../../../src/record/schema/organization';
import { claimSchema, paperSchema } from '../../../src/record/schema/paper';
import { placeSchema } from '../../../src/record/schema/place';
import { sourceSchema } from '../../../src/record/schema/source';
import { stateSchema } from '../../../src/record/schema/state';
import { statusSchema } from '../../../src/record/schema/status';
import { summitSchema } from '../../../src/record/schema/summit';
import { versionSchema } from '../../../src/record/schema/version';

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const record = readRecord(path('src/record/facts'));
const contributing = readFileSync(path('CONTRIBUTING.md'), 'utf8');

/** The blocks of code of one language, in order. */
const blocks = (language: string) =>
	[...contributing.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(
		([, text]) => text ?? ''
	);

/** What `npm run record` says of the record with its entry on Tianshan-2 replaced. */
function said(entry: string): string {
	const exercises = (record['exercises.yaml'] ?? '').replace(/- id: tianshan-2\n[^]*?\n(?=\n)/, `${entry}\n`);
	try {
		parseRecord({ ...record, 'exercises.yaml': exercises });
	} catch (error) {
		if (error instanceof RecordError) return error.message;
		throw error;
	}
	return '';
}

/** Lines move when entries are added above; what is said does not. */
const withoutLines = (text: string) => text.replace(/:\d+:\d+ {2}\[\d+\]/g, ':LINE');

describe('the example in CONTRIBUTING', () => {
	const [source = '', entry = ''] = blocks('yaml');
	const [first = '', second = ''] = blocks('text');
	const mendedOnce = entry.replace('2011-05-32', '2011-05-08').replace('biliteral', 'bilateral');
	const mended = mendedOnce
		.replace('[KGZ, CHN, TJK]', '[CHN, KGZ, TJK]')
		.replace('radio-azattyk-tian-shan', 'radio-azattyk-exercise-tian-shan-announced');

	it('cites a source of the record', () => {
		expect(record['sources.yaml']).toContain(source);
	});

	it('shows what the command really says', () => {
		expect(withoutLines(said(entry))).toBe(withoutLines(first));
		expect(withoutLines(said(mendedOnce))).toBe(withoutLines(second));
	});

	it('is in order at the end, and then it is the entry of the record', () => {
		expect(said(mended)).toBe('');
		expect(record['exercises.yaml']).toContain(mended);
	});
});

describe('the README of the record', () => {
	const readme = readFileSync(path('src/record/facts/README.md'), 'utf8');
	const SCHEMAS: [string, { shape: Record<string, z.ZodType> }][] = [
		['meta.yaml', metaSchema],
		['versions.yaml', versionSchema],
		['states.yaml', stateSchema],
		['statuses.yaml', statusSchema],
		['events.yaml', eventSchema],
		['places.yaml', placeSchema],
		['summits.yaml', summitSchema],
		['documents/*.yaml', documentSchema],
		['disputes/*.yaml', disputeSchema],
		['institutions.yaml', institutionSchema],
		['terms.yaml', termSchema],
		['chairs.yaml', chairSchema],
		['exercises.yaml', exerciseSchema],
		['paper.yaml', paperSchema],
		['claims.yaml', claimSchema],
		['sources.yaml', sourceSchema]
	];
	const common = /^## What every fact has\n([^]*?)\n## /m.exec(readme)?.[1] ?? '';

	it.each(SCHEMAS)('names every field of %s', (file, { shape }) => {
		expect(readme).toContain(`| \`${file}\``);
		const start = readme.search(new RegExp(`^###? \`${file.replaceAll(/[.*]/g, '\\$&')}\`$`, 'm'));
		expect(start, 'a section of its own').toBeGreaterThan(0);
		const rest = readme.slice(start + 4);
		const section = rest.slice(0, rest.search(/^##/m) === -1 ? undefined : rest.search(/^##/m));
		for (const field of Object.keys(shape)) {
			expect(section.includes(`\`${field}\``) || common.includes(`\`${field}\``), field).toBe(true);
		}
	});
});
