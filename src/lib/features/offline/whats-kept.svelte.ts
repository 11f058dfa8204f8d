import { fileAt } from '$lib/parts/context/file-address';
import { getLocale } from '$lib/paraglide/runtime';
import { belowLanguage, isImmutable } from '$lib/files/offline/answer';
import { askToStay, keepFiles, openCache, pathsIn, type CacheName } from '$lib/files/offline/keep';
import { listPath, type KeptFile, type KeptList, type PackName } from '$lib/files/offline/kept-list';

/** What can be taken along: packs of pages, what pages work with, and two kinds of files. */
export type PartName = PackName | 'site' | 'pictures' | 'downloads';

export interface TakenPart {
	name: PartName;
	/** Only if the reader asks for it. */
	isExtra: boolean;
	files: { shelf: CacheName; file: KeptFile }[];
	bytes: number;
	/** Bytes that are not on this device. */
	left: number;
}

const SHELVES = ['immutable', 'data', 'taken'] as const;
const root = fileAt('/').slice(0, -1);

/** What is on this device of what the build lists. */
export class WhatsKept {
	parts = $state.raw<TakenPart[]>([]);
	#list: KeptList;

	private constructor(list: KeptList) {
		this.#list = list;
	}

	/** @throws if the list does not come; null if this browser keeps nothing */
	static async read(): Promise<WhatsKept | null> {
		// Where a browser keeps nothing even to look throws.
		const canKeep = await pathsIn(root, 'immutable').then(
			() => 'serviceWorker' in navigator,
			() => false
		);
		if (!canKeep) return null;
		const address = root + listPath(getLocale());
		const response = await fetch(address, { cache: 'no-cache' });
		if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
		const kept = new WhatsKept((await response.json()) as KeptList);
		await kept.look();
		return kept;
	}

	/** Looks anew at what is there. */
	async look(): Promise<void> {
		const [immutable, data, taken] = await Promise.all([
			pathsIn(root, 'immutable'),
			pathsIn(root, 'data'),
			pathsIn(root, 'taken')
		]);
		const isHere = ({ file: { path } }: TakenPart['files'][number]) =>
			immutable.has(path) || data.has(path) || taken.has(path);
		const partOf = (
			name: PartName,
			all: readonly KeptFile[],
			shelfOf: (file: KeptFile) => CacheName
		): TakenPart => {
			const files = all.map((file) => ({ shelf: shelfOf(file), file }));
			const bytesOf = (some: typeof files) => some.reduce((sum, { file }) => sum + file.bytes, 0);
			return {
				name,
				isExtra: shelfOf(all[0] ?? { path: '', bytes: 0 }) === 'taken',
				files,
				bytes: bytesOf(files),
				left: bytesOf(files.filter((each) => !isHere(each)))
			};
		};
		const { packs, files, pictures, downloads } = this.#list;
		const byPages = ({ path }: KeptFile) => (isImmutable(path) ? 'immutable' : 'data');
		this.parts = [
			partOf('site', files, byPages),
			...packs.map((pack) => partOf(pack.name, [pack, ...pack.files], byPages)),
			partOf('pictures', pictures, () => 'taken'),
			partOf('downloads', downloads, () => 'taken')
		].filter((part) => part.files.length > 0);
	}

	/**
	 * Fetches parts that are not there.
	 * @param far told how many bytes have come
	 * @throws if one does not come or it is cancelled; what has come stays
	 */
	async take(parts: readonly TakenPart[], signal: AbortSignal, far: (bytes: number) => void): Promise<void> {
		await askToStay();
		let came = 0;
		const count = (bytes: number) => far((came += bytes));
		try {
			for (const shelf of SHELVES) {
				const files = parts.flatMap((part) => part.files.filter((each) => each.shelf === shelf));
				const known = await pathsIn(root, shelf);
				await keepFiles(
					root,
					shelf,
					files.map(({ file }) => file),
					known,
					{ signal, far: count }
				);
			}
		} finally {
			await this.look();
		}
	}

	/** Removes what does not come by itself. */
	async remove(): Promise<void> {
		for (const { name, files } of this.parts) {
			if (name === 'site' || name === 'first') continue;
			for (const { shelf, file } of files) await (await openCache(root, shelf)).delete(root + file.path);
		}
		await this.look();
	}
}

/** Pages in the language of this one that were opened on this device, the last first, with their titles. */
export async function openedPages(): Promise<{ href: string; title: string }[]> {
	const cache = await openCache(root, 'pages');
	const paths = [...(await pathsIn(root, 'pages'))].reverse();
	const prefix = getLocale() === 'en' ? '' : `/${getLocale()}`;
	const own = paths.filter((path) => path.endsWith('/') && path === prefix + belowLanguage(path));
	const pages = own.map(async (path) => {
		const text = (await (await cache.match(root + path))?.text()) ?? '';
		const { title } = new DOMParser().parseFromString(text, 'text/html');
		return { href: root + path, title: title || path };
	});
	return Promise.all(pages);
}
