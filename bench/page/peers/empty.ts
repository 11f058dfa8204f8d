/** Draws nothing: what the driver itself costs. */
import type { Peer } from '../peer';

export const draw = (): Peer => ({ show: () => undefined, pixelOf: () => [0, 0] });
