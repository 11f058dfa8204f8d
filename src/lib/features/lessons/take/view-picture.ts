/** Small maps of views, as addresses of pictures. What draws them loads with the first one that is looked at. */
import type { View } from '$lib/view/codec';

/** Sharp where it is large, and still a map where the list shows it small. */
const WIDTH = 480;
/** More than the steps of a lesson. */
const MOST = 150;

/** By the address of the view, the one asked for last at the end. */
const pictures = new Map<string, Promise<string>>();
/** One picture after the other, each when the page has nothing else to do: somebody may be typing. */
let last: Promise<unknown> = Promise.resolve();

const rest = () =>
	new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 1000 });
		else setTimeout(resolve, 50);
	});

async function drawn(view: View): Promise<string> {
	const { drawView } = await import('./step-picture');
	return URL.createObjectURL(new Blob([await drawView(view, WIDTH)], { type: 'image/svg+xml' }));
}

/**
 * The picture of a view, drawn once.
 * @param address of the view, in the one form that it has
 */
export function viewPicture(address: string, view: View): Promise<string> {
	const known = pictures.get(address);
	const picture = known ?? last.then(rest).then(() => drawn(view));
	pictures.delete(address);
	pictures.set(address, picture);
	if (known) return known;
	last = picture.catch(() => pictures.delete(address));
	const [oldest] = pictures;
	if (oldest && pictures.size > MOST) {
		pictures.delete(oldest[0]);
		void oldest[1].then((url) => URL.revokeObjectURL(url));
	}
	return picture;
}
