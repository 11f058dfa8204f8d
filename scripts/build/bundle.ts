/** A module with all that it imports of the project, for what is not a page of the site. */
import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { joinMessages } from '../messages/join.ts';
import { atlasCore } from './atlas-core-plugin.ts';
import { shortClass } from './short-class.js';

/** The path of a file of the project. */
export const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

interface Bundle extends Pick<Rolldown.OutputChunk, 'code' | 'moduleIds'> {
	/** The styles of what it shows; empty where it shows nothing. */
	css: string;
}

/**
 * Bundles one entry into one script, and its styles into one sheet.
 * @param entry path in the project
 * @param settings of Vite's `build`, over those that all bundles share
 * @param isLocalizedLater whether it has placeholders, to be written in each language
 * @param plugins besides those that all bundles share
 */
export async function bundle(
	entry: string,
	settings: InlineConfig['build'],
	isLocalizedLater = false,
	plugins: Plugin[] = []
): Promise<Bundle> {
	const built = (await build({
		configFile: false,
		// Its own place for what Vite keeps, and no files of the site in it.
		publicDir: false,
		logLevel: 'warn',
		plugins: [
			atlasCore(),
			joinMessages(isLocalizedLater),
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions: { cssHash: shortClass() }
			}),
			...plugins
		],
		resolve: { alias: { $lib: inProject('src/lib'), $record: inProject('src/record') } },
		build: {
			write: false,
			modulePreload: false,
			cssCodeSplit: false,
			...settings,
			rolldownOptions: {
				input: inProject(entry),
				treeshake: { moduleSideEffects: [{ test: /src\/lib\/paraglide\//, sideEffects: false }] },
				...settings?.rolldownOptions
			}
		}
	})) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
	const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
	const [chunk, ...others] = output.filter((file) => file.type === 'chunk');
	if (!chunk || others.length > 0) throw new Error(`${entry} is to be one script`);
	const sheets = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
	const css = sheets.map((file) => String((file as Rolldown.OutputAsset).source)).join('\n');
	return { code: chunk.code, moduleIds: chunk.moduleIds, css };
}
