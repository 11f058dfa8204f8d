/** What can be taken back outlasts a reload: in the tab's own storage, as many of the last changes as have room. */
import type { Told } from './history';
import { keptOf } from './kept';
import type { StoredLesson } from './shelf';
import { keptInTab } from '$lib/view/kept';

const KEY = 'sco-atlas-undo';
/** In characters: a tab may keep some millions. */
const ROOM = 1_000_000;

/** Versions stand once, though one change ends where the next begins; changes name them by place, -1 is none. */
interface Stored {
	versions: StoredLesson[];
	changes: { id: string; before: number; after: number; field: string | null; at: number }[];
	/** Pictures stand once, too, though every version of their lesson has them. */
	pictures?: string[];
}

/** Stands for the picture of a number; no Base64 begins like this. */
const NUMBERED = /^#(\d+)$/;

export function storeChanges(changes: readonly Told[]): void {
	const places = new Map<string, number>();
	let room = ROOM;
	const pictures = new Map<string, string>();
	const short = (key: string, value: unknown): unknown => {
		if (key !== 'data' || typeof value !== 'string') return value;
		const name = pictures.get(value) ?? `#${pictures.size}`;
		if (!pictures.has(value)) room -= value.length;
		pictures.set(value, name);
		return name;
	};
	const placeOf = (kept: StoredLesson | null): number => {
		if (!kept) return -1;
		const text = JSON.stringify(kept, short);
		if (!places.has(text)) {
			places.set(text, places.size);
			room -= text.length;
		}
		return places.get(text) ?? -1;
	};
	const stored: Stored['changes'] = [];
	for (const { id, before, after, field, at } of changes.toReversed()) {
		const change = { id, before: placeOf(before), after: placeOf(after), field, at };
		if (room < 0) break;
		stored.unshift(change);
	}
	const versions = [...places.keys()].join();
	// A browser that keeps nothing takes nothing back after a reload.
	const rest = `"changes":${JSON.stringify(stored)},"pictures":${JSON.stringify([...pictures.keys()])}`;
	keptInTab.write(KEY, `{"versions":[${versions}],${rest}}`);
}

/** The changes of this tab before the page was loaded anew; of what is not as it was written, none. */
export function storedChanges(): Told[] {
	try {
		const { versions, changes, pictures = [] } = JSON.parse(keptInTab.read(KEY) ?? '') as Stored;
		const whole = (key: string, value: unknown): unknown => {
			const [, number] = (key === 'data' && typeof value === 'string' && NUMBERED.exec(value)) || [];
			return number === undefined ? value : pictures[Number(number)];
		};
		const kept = versions.map((version) => keptOf(JSON.parse(JSON.stringify(version), whole)));
		return changes.map(({ before, after, ...rest }) => ({
			...rest,
			before: kept[before] ?? null,
			after: kept[after] ?? null
		}));
	} catch {
		return [];
	}
}
