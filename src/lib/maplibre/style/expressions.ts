import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Phase } from '$lib/domain/types/dispute-types';
import type { Status } from '$lib/domain/types/state-types';
import type { YearLineClass } from '$lib/geo/year-lines';
import { FAINT } from '$lib/scene/symbols/phase';
import { SITE_ZOOMS } from '$lib/scene/state/sites';

/** What feature-state says of the year; set by `feature-states.ts` and read here only. */
export const status: ExpressionSpecification = ['feature-state', 'status'];
export const phase: ExpressionSpecification = ['feature-state', 'phase'];
export const documentTotal: ExpressionSpecification = ['coalesce', ['feature-state', 'total'], 0];
export const inYear: ExpressionSpecification = ['coalesce', ['feature-state', 'inYear'], 0];

/** 1 where the condition holds, else 0: opacity is how a layer picks its features by feature-state. */
export const visibleIf = (
	condition: ExpressionSpecification,
	opacity: number | ExpressionSpecification = 1
): ExpressionSpecification => ['case', condition, opacity, 0];

export const hasStatus = (wanted: Status): ExpressionSpecification => ['==', status, wanted];
export const hasPhase = (wanted: Phase): ExpressionSpecification => ['==', phase, wanted];
export const flag = (key: string): ExpressionSpecification => ['boolean', ['feature-state', key], false];

/** Of two years compared: a dispute that is the same at both ends. */
export const isFaint = flag('faint');
/** How visible something of a dispute is; less where it is faint. */
export const fainter = (opacity = 1): ExpressionSpecification => ['case', isFaint, opacity * FAINT, opacity];

/** A line that in the year is not of the class that the boundaries give it. */
const now: ExpressionSpecification = ['coalesce', ['feature-state', 'now'], ''];
export const isNow = (wanted: YearLineClass): ExpressionSpecification => ['==', now, wanted];
export const isAsEver: ExpressionSpecification = ['==', now, ''];

/** A dispute that is drawn and not settled. */
export const isOpen: ExpressionSpecification = [
	'any',
	hasPhase('armed'),
	hasPhase('active'),
	hasPhase('latent')
];

/** A dispute that is drawn, in whatever phase. */
export const hasAnyPhase: ExpressionSpecification = ['any', isOpen, hasPhase('settled')];

/** A length in pixels that grows with the zoom, from `low` at zoom 2 to `high` at zoom 6. */
export const growing = (low: number, high: number): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['zoom'],
	2,
	low,
	6,
	high
];

const shiftAt = (level: number): ExpressionSpecification => ['array', 'number', 2, ['get', `shift${level}`]];

/** Where a sign stands beside its point, by the zoom. */
export const shiftOfSite = [
	'step',
	['zoom'],
	shiftAt(0),
	...SITE_ZOOMS.slice(1).flatMap(({ zoom }, index) => [zoom, shiftAt(index + 1)])
] as unknown as ExpressionSpecification;

/**
 * Lines that some dispute of the record is about: one in fourteen. Others have no phase and no stage in any year, and drawn
 * unseen they would cost as much as these.
 */
export const OF_DISPUTE: FilterSpecification = ['has', 'dispute'];

/** States that have or had a status: half of the world's outlines. */
export const IN_RECORD: FilterSpecification = ['has', 'inRecord'];

/** A layer that a scale has no use for is left out there: drawn unseen it would cost as much as one that is seen. */
export const onlyIf = (used: boolean) => ({ visibility: used ? ('visible' as const) : ('none' as const) });
