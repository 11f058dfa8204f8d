import type { Plugin } from 'vite';
import { Loads } from './chunks/loads.ts';
import { merge, type Chunk } from './chunks/merge.ts';

const FIRST_PAGE = /src\/routes\/\(atlas\)\/\+layout\.(svelte|ts)$/;
/** The interactive map, which most readers get right after the first page. */
const MAP = /\/gl-map\.ts$/;
/** What the first page asks for by itself as soon as it is alive: one script and one sheet. */
const SOON =
	/\/(map-controls|hand|gpu|affairs)\.ts$|\/(AtlasSearch|ClassroomMenu|YearAnnouncement|MapMeasure|CiteThis)\.svelte$/;
/** What asks for parts of the map: by moving it, on any network. */
const OF_MAP = /src\/lib\/(features|parts)\/map\//;
/** What the framework starts with, whatever the page. */
const START = /generated\/(client-optimized\/(app|nodes\/0)\.js|root\.(js|svelte))$/;
const STYLE = /[.&]css$/;
/** The page of an error, which the framework loads with every page. */
const ERROR = /generated\/client-optimized\/nodes\/1\.js$/;
/** A page or a layout, as the framework loads it. */
const NODE = /generated\/client-optimized\/nodes\/\d+\.js$/;

/** How often something is loaded, against a tool that a reader opens, which mostly finds on its page what both need. */
const PAGE_WEIGHT = 6;
/** What comes as the map is looked at closely or moved. */
const MAP_WEIGHT = 20;
/** What comes unasked, after the first page of the atlas or with every page. */
const ALWAYS_WEIGHT = 100;

/**
 * Which modules share a script. What the first page shares with others is one, with what starts any page; so are all
 * styles of the first page, and what comes unasked after it. What else is shared is some forty, such that a page loads
 * little that it has no use for. Left alone, each set of modules that the same pages share becomes a script of its own: a
 * hundred of a few hundred bytes, which take longer to fetch and weigh more compressed apart than together.
 */
export function chunks(): Plugin {
	let together: ReadonlySet<string> = new Set();
	let soon: ReadonlySet<string> = new Set();
	let names: ReadonlyMap<string, string> = new Map();
	return {
		name: 'chunks',
		apply: 'build',
		config: () => ({
			build: {
				rolldownOptions: {
					// Asked for where a chunk does not take what its modules load along.
					preserveEntrySignatures: 'allow-extension',
					output: {
						codeSplitting: {
							groups: [
								{
									name: 'first',
									priority: 2,
									test: (id: string) => together.has(id),
									includeDependenciesRecursively: false
								},
								{
									name: 'soon',
									priority: 2,
									test: (id: string) => soon.has(id),
									includeDependenciesRecursively: false
								},
								{
									name: (id: string) => names.get(id),
									priority: 1,
									minShareCount: 2,
									includeDependenciesRecursively: false
								}
							]
						}
					}
				}
			}
		}),
		// Each name of a file stands in the list of what pages load; with fewer letters the bundler runs out of them.
		outputOptions(options) {
			// The framework puts the files of the server's bundle beside those of pages: of one name they are one file.
			const isClient = this.environment.name === 'client';
			for (const kind of isClient
				? (['chunkFileNames', 'entryFileNames', 'assetFileNames'] as const)
				: (['assetFileNames'] as const)) {
				const names = options[kind];
				if (typeof names === 'string') options[kind] = names.replace('[hash]', '[hash:7]');
			}
			return options;
		},
		buildEnd() {
			together = soon = new Set();
			names = new Map();
			if (this.environment.name !== 'client') return;
			const loads = new Loads(this);
			// The bundler names them as they were read, which differs from build to build.
			const ids = [...this.getModuleIds()].sort();
			const layout = ids.filter((id) => FIRST_PAGE.test(id));
			const first = loads.of(layout);
			const entries = ids.filter((id) => {
				const { isEntry, dynamicImporters = [], importedIds = [] } = this.getModuleInfo(id) ?? {};
				return (
					(isEntry || dynamicImporters.length > 0) && !importedIds.some((other) => layout.includes(other))
				);
			});
			const shared = loads.of(entries);
			const styles = [...first].filter((id) => STYLE.test(id));
			const start = loads.of(ids.filter((id) => START.test(id)));
			together = new Set([...start, ...styles, ...[...first].filter((id) => shared.has(id))]);

			const isLater = (id: string) => !first.has(id) && this.getModuleInfo(id)?.dynamicImporters.length;
			const rootsOf = new Map<string, string[]>();
			const isSoon = (id: string) => SOON.test(id) && isLater(id);
			const reach = (root: string, entries: string[]) => {
				for (const id of loads.of(entries, first)) rootsOf.set(id, [...(rootsOf.get(id) ?? []), root]);
			};
			reach('soon', ids.filter(isSoon));
			for (const root of ids.filter((id) => NODE.test(id) || (isLater(id) && !isSoon(id))))
				reach(root, [root]);
			soon = new Set([...rootsOf].filter(([, roots]) => roots.join() === 'soon').map(([id]) => id));
			const alike = new Map<string, Chunk>();
			for (const [id, roots] of rootsOf) {
				if (roots.length < 2) continue;
				const { ids: others = [], size = 0 } = alike.get(roots.join()) ?? {};
				alike.set(roots.join(), {
					roots: new Set(roots),
					ids: [...others, id],
					size: size + loads.size(id)
				});
			}
			const weightOf = (root: string) => {
				if (root === 'soon' || ERROR.test(root)) return ALWAYS_WEIGHT;
				if (NODE.test(root)) return PAGE_WEIGHT;
				if (MAP.test(root)) return MAP_WEIGHT;
				const isAskedFor = (id: string) => first.has(id) || OF_MAP.test(id);
				return this.getModuleInfo(root)?.dynamicImporters.some(isAskedFor) ? MAP_WEIGHT : 1;
			};
			// Asked a hundred thousand times; the bundler writes out all that it knows of a module each time.
			const weights = new Map<string, number>();
			const weight = (root: string) => {
				const known = weights.get(root) ?? weightOf(root);
				weights.set(root, known);
				return known;
			};
			names = new Map(
				merge([...alike.values()], weight).flatMap((chunk, index) =>
					chunk.ids.map((id) => [id, `shared-${String(index)}`])
				)
			);
		}
	};
}
