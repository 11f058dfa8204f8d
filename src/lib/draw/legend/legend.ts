import { differenceItems } from './legend-difference';
import { united, type LegendItem } from './legend-items';
import { disputeItems, lineItems } from './legend-lines';
import { documentItems, signLegendItems } from './legend-marks';
import { statusItems } from './legend-statuses';
import type { Plan } from '../shapes/plan';

export type { LegendItem };

const PARTS = [statusItems, differenceItems, disputeItems, lineItems, documentItems, signLegendItems];

/** What the picture shows, and nothing that it does not. Of two maps the later comes first. */
export const legendOf = (plans: readonly Plan[]): LegendItem[] =>
	PARTS.flatMap((itemsOf) => united([...plans].reverse().map((plan) => itemsOf(plan))));
