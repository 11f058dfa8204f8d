import { affairs } from 'virtual:atlas-affairs';
import { more as layers } from 'virtual:atlas-more';
import LayerLegend from '$lib/features/legend/LayerLegend.svelte';
import MapSigns from '$lib/features/map/MapSigns.svelte';
import { namedSigns, signMarks } from '$lib/scene/signs/sign-marks';
import type { More } from '$lib/parts/context/more';
import { sitesOf } from '$lib/scene/state/sites';

const record = { ...affairs, ...layers };

/** What layers that are off at first need: their part of the record, and how map, list and legend show it. */
export const more: More = { record, sitesOf, signMarks, signItems: namedSigns, MapSigns, LayerLegend };
