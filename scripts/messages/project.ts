import messageFormat from '@inlang/plugin-message-format';
import { loadProjectInMemory, newProject, type InlangProject, type ProjectSettings } from '@inlang/sdk';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Rows written by one statement: SQLite takes at most 32,766 values in one, and a row has up to four. */
const ROWS = 500;

/** @throws if it is no JSON, with the name of the file */
function readJson(file: string): Buffer {
	const content = readFileSync(file);
	try {
		JSON.parse(content.toString('utf8'));
	} catch (error) {
		throw new Error(`${file} is no JSON`, { cause: error });
	}
	return content;
}

/**
 * The messages as a project that the compiler reads. The library's own loader asks its database up to four times for each
 * of thousands of texts, which takes ten seconds; here each has its id and comes with hundreds of others.
 * @param settings what `project.inlang/settings.json` holds
 * @param directory of the messages, a file for each language
 * @returns to be closed, or the process does not end
 */
export async function projectOf(settings: ProjectSettings, directory: string): Promise<InlangProject> {
	const blob = await newProject({ settings: { ...settings, modules: [] } });
	const project = await loadProjectInMemory({ blob });
	const { bundles, messages, variants } = await messageFormat.importFiles({
		files: settings.locales.map((locale) => ({
			locale,
			content: readJson(path.join(directory, `${locale}.json`))
		})),
		settings
	});
	const idOf = (bundle: string, locale: string) => `${bundle} ${locale}`;
	const inBulk = async <T>(rows: T[], insert: (some: T[]) => { execute: () => Promise<unknown> }) => {
		for (let at = 0; at < rows.length; at += ROWS) await insert(rows.slice(at, at + ROWS)).execute();
	};
	await inBulk(bundles, (some) => project.db.insertInto('bundle').values(some));
	await inBulk(
		messages.map((message) => ({ ...message, id: idOf(message.bundleId, message.locale) })),
		(some) => project.db.insertInto('message').values(some)
	);
	await inBulk(
		variants.map(({ messageBundleId, messageLocale, ...variant }, at) => ({
			...variant,
			id: String(at),
			messageId: idOf(messageBundleId, messageLocale)
		})),
		(some) => project.db.insertInto('variant').values(some)
	);
	return project;
}
