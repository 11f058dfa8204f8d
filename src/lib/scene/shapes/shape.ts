import type { Phase } from '../../domain/types/dispute-types';
import type { LineClass } from '../../geo/topology-types';
import { SLOTS, type Slot } from '../order';
import type { AreaFill } from '../symbols/fills';
import type { TokenName } from '../symbols/tokens';

/** A stroke: a token and CSS pixels on a map of the whole region, whatever the scale. */
export interface Stroke {
	token: TokenName;
	width: number;
	/** CSS pixels; solid unless given. */
	dash?: readonly number[];
	/** With round ends. */
	round?: boolean;
	opacity?: number;
	/** How much of the colour there is: the rest is land. */
	tint?: number;
}

/** What a shape is. Those of the first line stand for a thing, or for all of a kind; the others set them off. */
export type ShapeKind =
	| 'land'
	| 'state'
	| 'band'
	| 'lake'
	| 'area'
	| 'borders'
	| 'line'
	| 'arc'
	| 'river'
	| 'claim'
	| 'misplaced'
	| 'casing'
	| 'rim'
	| 'outline'
	| 'glow'
	| 'edge';

/** One path of the map. It names tokens and CSS pixels, never colours or units of a drawing: each drawing has its own. */
export interface Shape {
	/** Unique in the scene. */
	key: string;
	slot: Slot;
	kind: ShapeKind;
	/** Path data in units of the drawn map. */
	d: string;
	/** None: not filled. */
	fill?: AreaFill;
	/** It is filled only so far from its outline inwards; CSS pixels. */
	band?: number;
	/** None: nothing is seen of it if it is not filled either. */
	stroke?: Stroke | undefined;
	/** Of fill and stroke together. */
	opacity?: number | undefined;
	/** The thing: a state, a contested area, a line, a river, the party of a claim. */
	id?: string;
	/** What it is in the year: a status or `none`, the class of a line. Of a casing, a glow: what it lies about. */
	is?: string | undefined;
	/** Of a dispute that is drawn. */
	phase?: Phase | undefined;
	selected?: boolean;
	/** Of two years compared: the same in both. */
	faint?: boolean;
	dispute?: string | undefined;
	/** Of lines: the class that the boundaries give. */
	given?: LineClass;
	/** Of states: where the name stands. */
	label?: [number, number] | undefined;
}

/** A shape; `name` tells it from others of its slot and kind. */
export const shape = (
	slot: Slot,
	kind: ShapeKind,
	name: string,
	d: string,
	stroke: Stroke | undefined,
	more?: Partial<Shape>
): Shape => ({ key: `${slot} ${kind} ${name}`, slot, kind, d, stroke, ...more });

/** Shapes in the order of all drawings; within a slot as they come. */
export const shapesInOrder = (shapes: readonly Shape[]): Shape[] =>
	SLOTS.flatMap((slot) => shapes.filter((each) => each.slot === slot));
