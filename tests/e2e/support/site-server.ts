/** The built site on a server of a test's own, which can go away and come back, and come back with another build. */
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

const files = sirv('build', { etag: true, dev: false });

export class SiteServer {
	/** Scripts of the build that pages were made with are gone, and there is another service worker. */
	deployed = false;
	readonly #port: number;
	#server: Server | undefined;

	constructor(port: number) {
		this.#port = port;
	}

	async start(): Promise<void> {
		this.#server = createServer((request, response) => {
			const { pathname } = new URL(request.url ?? '/', 'http://localhost');
			const say = (type: string, body: string) => response.setHeader('content-type', type).end(body);
			if (this.deployed && pathname === '/_app/version.json') say('application/json', '{"version":"next"}');
			else if (this.deployed && pathname === '/service-worker.js') say('text/javascript', '/* next */');
			else if (this.deployed && /^\/_app\/immutable\/(chunks|nodes|entry)\//.test(pathname)) {
				response.writeHead(404).end();
			} else files(request, response, () => void response.writeHead(404).end());
		});
		await new Promise<void>((done) => this.#server?.listen(this.#port, '127.0.0.1', done));
	}

	/** As when the network goes: whatever is asked for fails. */
	async stop(): Promise<void> {
		const server = this.#server;
		if (!server) return;
		this.#server = undefined;
		const closed = new Promise((done) => server.close(done));
		server.closeAllConnections();
		await closed;
	}
}
