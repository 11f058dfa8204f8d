import { strFromU8, unzipSync } from 'fflate';
import type { Atlas } from '../lib/domain/types/atlas-types';

/**
 * Which parts of the record (facts, rules, versions …) are not as the file of a version has them: none if that
 * version is the record as it is.
 * @param zip everything of the version, as `npm run keep-version` keeps it
 * @throws if it holds no `atlas.json`
 */
export function changedSince(zip: Uint8Array, atlas: Atlas): string[] {
	const name = 'atlas.json';
	const content = unzipSync(zip, { filter: (file) => file.name === name })[name];
	if (!content) throw new Error(`no ${name} in the file of the version`);
	const { about, ...kept } = JSON.parse(strFromU8(content)) as Record<string, unknown>;
	const now: Record<string, unknown> = { ...atlas };
	const parts = new Set([...Object.keys(kept), ...Object.keys(now)]);
	return [...parts].filter((part) => JSON.stringify(kept[part]) !== JSON.stringify(now[part]));
}
