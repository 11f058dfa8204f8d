/** The server that the build has made: it writes any page again, without bundling anything. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createReadableStream } from '@sveltejs/kit/node';

/** The framework never asks for it, but a request has to have one. */
const ORIGIN = 'http://sveltekit-prerender';

/** Files that come with a page, by their address. */
export type Dependencies = Map<string, { response: Response; body: null | string | Uint8Array }>;
interface KitServer {
	init(options: object): Promise<void>;
	respond(request: Request, options: object): Promise<Response>;
}
type Setters = Record<string, (value?: unknown) => void>;

/**
 * Starts it. A process has one language, `globalThis.atlasLanguage`, to be set before: some modules say at once what they say.
 * @param dir where the server's scripts lie
 * @returns what writes the page at an address; files that come with it are put into `dependencies`
 */
export async function builtServer(
	dir: string
): Promise<(address: string, dependencies?: Dependencies) => Promise<Response>> {
	const load = (file: string) => import(pathToFileURL(path.join(dir, file)).href) as Promise<never>;
	const { manifest } = (await load('manifest-full.js')) as { manifest: object };
	const internal = (await load('internal.js')) as Setters;
	internal['set_building']?.();
	internal['set_prerendering']?.();
	((await load('env.js')) as Setters)['set_env']?.({});
	internal['set_manifest']?.(manifest);
	const read = (file: string) => createReadableStream(path.join(dir, file));
	internal['set_read_implementation']?.(read);
	const { Server } = (await load('index.js')) as { Server: new (manifest: object) => KitServer };
	const server = new Server(manifest);
	await server.init({ env: {}, read });

	return async (address, dependencies = new Map()) => {
		const response = await server.respond(new Request(ORIGIN + address), {
			getClientAddress: () => {
				throw new Error('Pages are written before anyone asks for them');
			},
			prerendering: { dependencies, remote_responses: new Map<string, never>() },
			read: (file: string) => readFileSync(path.join(dir, file))
		});
		if (response.status === 200) return response;
		throw new Error(`${address}: ${String(response.status)} ${await response.text()}`);
	};
}
