/**
 * Keeps everything of the version of the record as it stands: writes its ZIP to `static/data/v<version>/`, where it stays
 * when the next version comes. To be run as the last thing of a version, before the number in `meta.yaml` is raised:
 * `npm run keep-version`. A ZIP that is kept already is never written anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '../src/lib/files/downloads/files-of';
import { versionPath } from '../src/lib/files/downloads/version-path';
import { loadAtlas } from '../src/record/load';
import { jsonSchemas } from '../src/record/schema/atlas';

const root = path.resolve(import.meta.dirname, '..');
const textAt = (file: string) => readFileSync(path.join(root, file), 'utf8');

const atlas = loadAtlas(path.join(root, 'src/record/facts'));
const kept = path.join(root, 'static/data', versionPath(atlas.version));
if (existsSync(kept)) throw new Error(`${kept} is kept already: raise the version of the record first`);
const files = await filesOf(atlas, {
	topologies: {
		boundaries: textAt('static/data/boundaries.topo.json'),
		rivers: textAt('static/data/rivers.topo.json'),
		orientation: textAt('static/data/orientation.json')
	},
	licence: textAt('src/record/facts/LICENSE.md'),
	schemas: jsonSchemas()
});
const zip = files.find(({ path: file }) => file === versionPath(atlas.version));
if (!zip) throw new Error(`no ${versionPath(atlas.version)} among the downloads`);
mkdirSync(path.dirname(kept), { recursive: true });
writeFileSync(kept, zip.content);
console.log(`${kept}: ${String(zip.content.byteLength)} bytes`);
