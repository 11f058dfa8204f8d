import type { MultiLineString, MultiPolygon, Point, Position } from 'geojson';

/** The kinds of geometry that layers hold: one each, as programs for maps want it. */
export type LayerGeometry = Point | MultiLineString | MultiPolygon;

/** Codes of well-known binary (ISO 13249-3, OGC 06-103r4). */
const CODES = {
	Point: 1,
	LineString: 2,
	Polygon: 3,
	MultiLineString: 5,
	MultiPolygon: 6
} as const;

const LITTLE_ENDIAN = 1;

/** Grows with what is written to it; little-endian throughout. */
class Writer {
	#view = new DataView(new ArrayBuffer(1024));
	#length = 0;

	#room(bytes: number): number {
		const at = this.#length;
		this.#length += bytes;
		if (this.#length > this.#view.byteLength) {
			const larger = new Uint8Array(2 * this.#length);
			larger.set(new Uint8Array(this.#view.buffer));
			this.#view = new DataView(larger.buffer);
		}
		return at;
	}
	byte(value: number): void {
		const at = this.#room(1);
		this.#view.setUint8(at, value);
	}
	count(value: number): void {
		const at = this.#room(4);
		this.#view.setUint32(at, value, true);
	}
	degrees(value: number): void {
		const at = this.#room(8);
		this.#view.setFloat64(at, value, true);
	}
	bytes(): Uint8Array {
		return new Uint8Array(this.#view.buffer).slice(0, this.#length);
	}
}

function writeGeometry(writer: Writer, geometry: LayerGeometry): void {
	const begin = (type: keyof typeof CODES) => {
		writer.byte(LITTLE_ENDIAN);
		writer.count(CODES[type]);
	};
	const points = (line: Position[]) => {
		writer.count(line.length);
		for (const [longitude = NaN, latitude = NaN] of line) {
			writer.degrees(longitude);
			writer.degrees(latitude);
		}
	};
	begin(geometry.type);
	if (geometry.type === 'Point') {
		const [longitude = NaN, latitude = NaN] = geometry.coordinates;
		writer.degrees(longitude);
		writer.degrees(latitude);
		return;
	}
	writer.count(geometry.coordinates.length);
	if (geometry.type === 'MultiLineString') {
		for (const line of geometry.coordinates) {
			begin('LineString');
			points(line);
		}
		return;
	}
	for (const rings of geometry.coordinates) {
		begin('Polygon');
		writer.count(rings.length);
		for (const ring of rings) points(ring);
	}
}

/** `[west, south, east, north]` in degrees. */
export type Envelope = [west: number, south: number, east: number, north: number];

export function envelopeOf(geometry: LayerGeometry): Envelope {
	const box: Envelope = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [longitude = NaN, latitude = NaN] of positionsOf(geometry)) {
		box[0] = Math.min(box[0], longitude);
		box[1] = Math.min(box[1], latitude);
		box[2] = Math.max(box[2], longitude);
		box[3] = Math.max(box[3], latitude);
	}
	return box;
}

function positionsOf(geometry: LayerGeometry): Position[] {
	if (geometry.type === 'Point') return [geometry.coordinates];
	return geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

/** Flags of the header: little-endian, with an envelope of two dimensions. */
const FLAGS = 0b0000_0011;

/**
 * A geometry as GeoPackage stores it (OGC 12-128r18, clause 2.1.3): a header with its envelope, then well-known binary.
 * @param srs id of the coordinate reference system
 */
export function geoPackageBinary(geometry: LayerGeometry, srs: number): Uint8Array {
	const writer = new Writer();
	for (const letter of 'GP') writer.byte(letter.charCodeAt(0));
	writer.byte(0);
	writer.byte(FLAGS);
	writer.count(srs);
	const [west, south, east, north] = envelopeOf(geometry);
	for (const value of [west, east, south, north]) writer.degrees(value);
	writeGeometry(writer, geometry);
	return writer.bytes();
}
