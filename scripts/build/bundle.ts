/** A module with all that it imports of the project, for what is not a page of the site. */
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { joinMessages } from '../messages/join.ts';
import { atlasCore } from './atlas-core-plugin.ts';

/** The path of a file of the project. */
export const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Bundles one entry into one script.
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
): Promise<Rolldown.OutputChunk> {
	const built = (await build({
		configFile: false,
		// Its own place for what Vite keeps, and no files of the site in it.
		publicDir: false,
		logLevel: 'warn',
		plugins: [atlasCore(), joinMessages(isLocalizedLater), ...plugins],
		resolve: { alias: { $lib: inProject('src/lib'), $record: inProject('src/record') } },
		build: {
			write: false,
			modulePreload: false,
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
	return chunk;
}
