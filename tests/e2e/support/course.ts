/** Another site with a course page that frames the atlas, and the atlas on a host of its own. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

async function listen(listener: RequestListener) {
	const server = createServer(listener);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}

/** The built site. @param open whether its files may be read from any site */
export const serveAtlas = (open: boolean) =>
	listen(
		sirv('build', {
			setHeaders: (response) => {
				if (open) response.setHeader('Access-Control-Allow-Origin', '*');
			}
		})
	);

/** A course page, longer than the window, around the frame whose attributes stand in its query. */
export const serveCourse = () =>
	listen((request, response) => {
		const attributes = new URL(request.url ?? '', 'http://course').searchParams.get('frame');
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(
			attributes === null
				? ''
				: `<!doctype html><html lang="en"><title>Course</title><h1>Week 4</h1>
				<iframe title="SCO Atlas" style="border: 0" ${attributes}></iframe><p style="height: 3000px">Read on.</p>`
		);
	});
