/**
 * Which room may import which. README and CONTRIBUTING print the same rule: a room imports only from rooms above it; a
 * feature imports another only through its `index.ts`, and at most two.
 */
import { ENTRY_ROOMS, FEATURES, PURE, SERVER, SVELTE } from '../lint/rooms.js';

const ROOMS = [...PURE, ...SVELTE];
/** A room of the house, or outside of it: the texts of the interface, what builds and tests the atlas, where it begins. */
interface Place {
	room: string;
	feature?: string;
	/** The file by which other features come in. */
	isDoor?: boolean;
}

const OUTSIDE_LIB = new Set(['record', 'player', 'routes']);
/** An import may leave out the ending. */
const TEST = /\.(test|spec)(\.ts)?$/;
/** Measures what pages do as the record grows, and so may read what a test may. */
const MEASURES = 'scripts/growth.ts';
const ON_SERVER = /(\.server\.ts|\/\+server\.ts)$/;
const ENTRY = /^src\/(hooks\.[^/]*|service-worker(\.ts)?|[^/]*\.d\.ts)$/;
const CONFIG = /^[^/]*\.config\.[^/]*$/;

/** Where a file stands; null outside of all rooms. @param file relative to the project, with or without its ending */
export function placeOf(file: string): Place | null {
	if (ENTRY.test(file)) return { room: 'entry' };
	if (CONFIG.test(file)) return { room: 'config' };
	const [first = '', second = '', third = '', fourth = ''] = file.split('/');
	if (first === 'geo' || first === 'scripts') return { room: 'build' };
	if (first === 'tests' || first === 'static') return { room: first };
	if (first !== 'src') return null;
	if (OUTSIDE_LIB.has(second)) return { room: second };
	if (second !== 'lib') return null;
	if (third === 'paraglide') return { room: 'messages' };
	if (third === 'features') {
		const rest = file.split('/').slice(4).join('/');
		return fourth in FEATURES
			? { room: third, feature: fourth, isDoor: ['', 'index', 'index.ts'].includes(rest) }
			: null;
	}
	return ROOMS.includes(third) && !OUTSIDE_LIB.has(third) ? { room: third } : null;
}

/** The rooms above one, which it may import; the texts of the interface stand between `geo` and `view`. */
function above(room: string): string[] {
	if (room === 'ui') return ['messages'];
	const rooms = ROOMS.slice(0, ROOMS.indexOf(room)).filter(
		(name) => !ENTRY_ROOMS.includes(name) && (!SERVER.includes(name) || room === 'head')
	);
	return [...rooms, ...(rooms.includes('geo') && room !== 'record' ? ['messages'] : [])];
}

const ABOVE = new Map([
	...ROOMS.map((room) => [room, above(room)] as const),
	['build', [...PURE, 'tests', 'config']] as const,
	['tests', PURE] as const,
	['entry', ROOMS] as const,
	['config', [...PURE, 'build']] as const
]);

/**
 * May a file import another? Both relative to the project.
 * @param target with or without its ending; a folder stands for its index
 */
export function mayImport(file: string, target: string): boolean {
	const to = placeOf(target);
	if (TEST.test(file) || file === MEASURES) return to !== null;
	const from = placeOf(file);
	if (!from || !to || TEST.test(target)) return false;
	if (from.feature !== undefined && to.feature !== undefined) {
		if (from.feature === to.feature) return true;
		return to.isDoor === true && (FEATURES[from.feature] ?? []).includes(to.feature);
	}
	// What the site gives as it stands is data.
	if (to.room === 'static') return true;
	if (from.room === to.room && from.room !== 'entry') return true;
	if (from.room === 'routes' && ON_SERVER.test(file) && SERVER.includes(to.room)) return true;
	return (ABOVE.get(from.room) ?? []).includes(to.room);
}

/**
 * What breaks the rule: files outside of all rooms, and imports that lead down or past a door, as `file → target`.
 * @param imports of each file, by path relative to the project
 */
export function brokenIn(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	const strangers = [...imports.keys()].filter((file) => placeOf(file) === null && !TEST.test(file));
	const wrong = [...imports].flatMap(([file, targets]) =>
		[...targets].filter((target) => !mayImport(file, target)).map((target) => `${file} → ${target}`)
	);
	return [...strangers.map((file) => `${file} stands in no room`), ...wrong];
}
