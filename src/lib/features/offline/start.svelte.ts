import { version } from '$app/environment';
import { resolve } from '$app/paths';
import { page, updated } from '$app/state';
import { fileAt } from '$lib/parts/context/file-address';
import type { FromPage } from '$lib/files/offline/from-page';

/** How long, in milliseconds, a page that was loaded is left alone. */
const PAUSE = 2000;

/**
 * Begins what makes the site work without a network, once the page has all it asked for; quietly nothing where the browser has
 * no service worker, as on http, or keeps no data. A frame in another site keeps nothing.
 */
export function start(): void {
	addEventListener('vite:preloadError', (event) => {
		// It may be of a build that is no more: then the next link loads its page whole.
		void updated.check().then((isGone) => isGone && document.body.setAttribute('data-sveltekit-reload', ''));
		const { message } = (event as Event & { payload: Error }).payload;
		const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
		for (const link of links) if (message.endsWith(link.href)) askAgain(link);
	});
	if (import.meta.env.DEV || window !== window.parent) return;
	offerInstall();
	if (document.readyState === 'complete') setTimeout(begin, PAUSE);
	else addEventListener('load', () => setTimeout(begin, PAUSE));
}

/** How long, in milliseconds, until a style sheet that did not come is asked for again. */
const AGAIN = 5000;

/** The bundler asks for a style sheet once: what is loaded later with it would stay without. */
function askAgain(link: HTMLLinkElement): void {
	setTimeout(() => {
		if (updated.current) return;
		const again = link.cloneNode() as HTMLLinkElement;
		again.addEventListener('error', () => askAgain(again));
		link.replaceWith(again);
	}, AGAIN);
}

/** The browser may offer to install the atlas as a program. Not in the page's markup, which has no bytes to spare. */
function offerInstall(): void {
	const link = document.createElement('link');
	link.rel = 'manifest';
	link.href = resolve('/manifest.webmanifest' as '/');
	document.head.append(link);
}

async function begin(): Promise<void> {
	try {
		const { serviceWorker } = navigator;
		// It has the newest build's words of what it does, whatever the browser keeps of files.
		const registration = await serviceWorker.register(fileAt('/service-worker.js'), {
			updateViaCache: 'none'
		});
		// An update waits until the last page of the build before is left.
		tell(registration.waiting, { kind: 'begun', version });
		const { active } = await serviceWorker.ready;
		const opened = () => {
			const url = new URL(page.url.pathname, location.href).href;
			tell(serviceWorker.controller ?? active, { kind: 'opened', url, fills: !savesData() });
		};
		serviceWorker.addEventListener('controllerchange', opened);
		$effect.root(() => {
			$effect(opened);
		});
	} catch {
		// The browser does not keep anything: the site goes on as it does without.
	}
}

const tell = (worker: ServiceWorker | null, message: FromPage) => worker?.postMessage(message);

/** True where the reader asked the browser to save data. */
function savesData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
