/** Coordinates, however deep their lists, with six decimals at most (RFC 7946, 11.2): about ten centimetres. */
export function roundedTo6<C>(coordinates: C): C {
	const round = (c: unknown): unknown =>
		typeof c === 'number' ? Math.round(c * 1e6) / 1e6 : (c as unknown[]).map(round);
	return round(coordinates) as C;
}
