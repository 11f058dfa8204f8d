/** The atlas's boundaries and statuses, as every library gets them. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { World } from './peer';

/** What the script that builds the pages takes from the atlas's own files. */
export interface WorldFile {
	/** The status of each state that has one, by year. */
	statuses: Record<string, Record<string, string>>;
	/** Colours by status; `none` is that of all other land. */
	colours: Record<string, string> & { none: string };
	border: World['border'];
	region: World['region'];
}

type Boundaries = Topology<{ states: GeometryCollection<{ name: string }> }>;

async function json<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
	return (await response.json()) as T;
}

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** Loads both files and fits the region into an element. */
export async function loadWorld(element: HTMLElement): Promise<{ world: World; file: WorldFile }> {
	const [file, topology] = await Promise.all([
		json<WorldFile>('./world.json'),
		json<Boundaries>('/data/boundaries.topo.json')
	]);
	const states = feature(topology, topology.objects.states) as unknown as World['states'];
	const [west, south, east, north] = file.region;
	const height = (mercator(north) - mercator(south)) / (2 * Math.PI);
	const scale = Math.min(element.clientWidth / ((east - west) / 360), element.clientHeight / height);
	const middle = (mercator(north) + mercator(south)) / 2;
	const lat = (Math.atan(Math.sinh(middle)) * 180) / Math.PI;
	const world: World = {
		states,
		region: file.region,
		center: [(west + east) / 2, lat],
		zoom: Math.log2(scale / 512),
		border: file.border,
		colours: Object.values(file.colours)
	};
	return { world, file };
}
