import { published } from '../messages/compile.ts';
import { fillFolders } from './folders.ts';
import { writeInstall } from './install.ts';
import { writeOffline } from './offline.ts';
import { step } from './progress.ts';

/** What is written of a site once all its pages are there, in every language. @param dir the built site */
export async function finishSite(dir: string): Promise<void> {
	await fillFolders(dir, process.env['BASE_PATH'] ?? '');
	await step('What is kept', async () => writeOffline(dir, published()));
	await step('To install', async () => writeInstall(dir, published()));
}
