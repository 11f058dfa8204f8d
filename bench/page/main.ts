/** The page of one library, `?peer=leaflet-svg`: a map, and a slider that hears the same keys as that of the atlas. */
import { yearStep } from '../../src/lib/view/year-keys';
import type { DrawPeer, LonLat, Peer, Pixel, Year } from './peer';
import { loadWorld } from './world';

declare global {
	interface Window {
		/** How the driver holds on to a page that is not the atlas. */
		benchPeer?: { drawn: unknown; pixelOf: (place: LonLat) => Pixel };
	}
}

const PEERS = import.meta.glob<{ draw: DrawPeer }>('./peers/*.ts');
const name = new URLSearchParams(location.search).get('peer') ?? '';
const load = PEERS[`./peers/${name}.ts`];
const element = document.getElementById('map');
const slider = document.getElementById('year');
if (!load || !element || !slider) throw new Error(`No library ${name}`);

const [{ draw }, { world, file }] = await Promise.all([load(), loadWorld(element)]);
const years = Object.keys(file.statuses).map(Number);
const [first, last] = [Math.min(...years), Math.max(...years)];
const colourIn = (year: number, iso3: string) =>
	file.colours[file.statuses[year]?.[iso3] ?? 'none'] ?? file.colours.none;
const codes = [...new Set(Object.values(file.statuses).flatMap((statuses) => Object.keys(statuses)))];

function changeTo(year: number, from: number | null): Year {
	const changed =
		from === null ? codes : codes.filter((iso3) => colourIn(year, iso3) !== colourIn(from, iso3));
	return { year, colourOf: (iso3) => colourIn(year, iso3), changed };
}

let year = last;
const peer: Peer = await draw(element, world, changeTo(year, null));
const handle = { drawn: undefined as unknown, pixelOf: peer.pixelOf };

function sayYear(): void {
	slider?.setAttribute('aria-valuenow', String(year));
}

slider.addEventListener('keydown', (event) => {
	const step = yearStep(event);
	if (step === undefined) return;
	const to = Math.min(last, Math.max(first, year + step));
	const change = changeTo(to, year);
	year = to;
	sayYear();
	// Of what does not change nothing is drawn, and nobody says that it is.
	handle.drawn = change.changed.length > 0 ? peer.show(change) : undefined;
});
slider.setAttribute('aria-valuemin', String(first));
slider.setAttribute('aria-valuemax', String(last));
sayYear();
window.benchPeer = handle;
