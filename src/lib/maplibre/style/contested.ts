import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { BORDER_WIDTH, DASHES } from '$lib/scene/symbols/lines';
import { dashOfClass } from './dashes';
import { growing, hasAnyPhase, isAsEver, isNow, OF_DISPUTE, visibleIf } from './expressions';

/** What stays contested whatever layers are on: areas hatched, lines dashed, in a colour that takes no side. */
export function contestedLayers(tokens: Tokens): LayerSpecification[] {
	return [
		{
			// The ground of land without a status, whoever's colour lies below: a contested area is nobody's.
			// Neighbouring areas share their edges: softened, both would show as a seam.
			id: 'contested-ground',
			type: 'fill',
			source: 'disputed',
			paint: { 'fill-antialias': false, 'fill-color': tokens.land }
		},
		{
			// Where a dispute of the record is drawn, its own hatch takes this one's place: two would make a third colour.
			id: 'contested-hatch',
			type: 'fill',
			source: 'disputed',
			paint: {
				'fill-antialias': false,
				'fill-pattern': 'pattern-contested',
				'fill-opacity': visibleIf(['!', hasAnyPhase])
			}
		},
		{
			// Where a dispute of the record is drawn, its own line takes this one's place.
			id: 'contested-line',
			type: 'line',
			source: 'lines',
			filter: ['!=', ['get', 'class'], 'international'],
			paint: {
				'line-color': tokens.contested,
				'line-width': growing(BORDER_WIDTH, BORDER_WIDTH * 2),
				'line-dasharray': dashOfClass(),
				'line-opacity': visibleIf(['all', ['!', hasAnyPhase], isAsEver])
			}
		},
		{
			// A ceasefire line that an agreement ended; no phase makes it one again.
			id: 'contested-line-former',
			type: 'line',
			source: 'lines',
			filter: OF_DISPUTE,
			paint: {
				'line-color': tokens.contested,
				'line-width': growing(BORDER_WIDTH, BORDER_WIDTH * 2),
				'line-dasharray': DASHES['former-boundary'],
				'line-opacity': visibleIf(isNow('former-boundary'))
			}
		}
	];
}
