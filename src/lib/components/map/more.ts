import { more as record } from 'virtual:atlas-more';
import LayerLegend from '../legend/LayerLegend.svelte';
import MapSigns from './MapSigns.svelte';
import { signItems, signMarks } from './sign-marks';
import { sitesOf } from '$lib/map/sites';

/** What layers that are off at first need: their part of the record, and how map, list and legend show it. */
export const more = { record, sitesOf, signMarks, signItems, MapSigns, LayerLegend };
export type More = typeof more;
