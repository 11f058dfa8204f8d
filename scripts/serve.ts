/** The built site on a free port of this machine, for scripts. People use `npm start`. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** @param dir the build directory. */
export async function serve(dir: string): Promise<{ origin: string; close: () => void }> {
	const server = createServer(sirv(dir, { brotli: true, gzip: true }));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
