import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { OBSTACLE_ID } from '../images/images';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { inYear, documentTotal, visibleIf } from './expressions';
import { TEXT_FONT } from './font';
import { DISC } from '$lib/scene/symbols/marks';

const signedInYear: ExpressionSpecification = ['>', inYear, 0];
const radius = (scale: number): ExpressionSpecification => [
	'step',
	documentTotal,
	DISC.one * 0.9 * scale,
	2,
	DISC.several * 0.9 * scale,
	100,
	DISC.many * 0.9 * scale
];

/**
 * Places where documents were signed: a full circle in a year with a signature, a ring in a year with
 * earlier ones only, and from two on their number.
 */
export function documentLayers(tokens: Tokens): LayerSpecification[] {
	return [
		{
			id: 'document-circle',
			type: 'circle',
			source: 'places',
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, radius(0.9), 5, radius(1.15)],
				'circle-color': ['case', signedInYear, tokens.document, tokens['document-text']],
				'circle-stroke-color': ['case', signedInYear, tokens['document-text'], tokens.document],
				'circle-stroke-width': 1.5,
				'circle-opacity': visibleIf(['>', documentTotal, 0]),
				'circle-stroke-opacity': visibleIf(['>', documentTotal, 0])
			}
		},
		{
			id: 'document-number',
			type: 'symbol',
			source: 'document-steps',
			layout: {
				'text-field': ['get', 'text'],
				'text-font': TEXT_FONT.bold,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11.5, 5, 13.5],
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: {
				'text-color': [
					'case',
					['boolean', ['feature-state', 'inYear'], false],
					tokens['document-text'],
					tokens.document
				],
				'text-opacity': visibleIf(['boolean', ['feature-state', 'shown'], false])
			}
		},
		{
			id: 'document-obstacle',
			type: 'symbol',
			source: 'places',
			layout: { 'icon-image': OBSTACLE_ID, 'icon-allow-overlap': true, 'icon-padding': 1 }
		}
	];
}
