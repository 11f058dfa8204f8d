import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Enlargement, GroundLook } from './gl-options';
import type { Tokens } from '$lib/scene/symbols/tokens';
import {
	MAP_LAYERS,
	SOURCE_IDS,
	type MapLayer,
	type MapProjection,
	type MapSources
} from '$lib/scene/state/types';
import { arcLayers } from './arcs';
import { bandLayers } from './bands';
import { baseLayers } from './base';
import { borderLayers } from './borders';
import { claimLayers } from './claims';
import { contestedLayers } from './contested';
import { disputeLayers } from './disputes';
import { documentLayers } from './documents';
import { labelLayers } from './labels';
import { lakeLayers } from './lakes';
import { lineLabelLayers } from './line-labels';
import { DRAW_ORDER, isOn } from './order';
import { riverLayers } from './rivers';
import { selectionLayers } from './selection';
import { signLayers } from './signs';
import { statusLayers } from './status';

/** Beyond this zoom tiles are stretched; the boundaries hold no finer detail. */
const SOURCE_MAX_ZOOM = 5;

/**
 * The layers in draw order.
 * @throws Error if a layer is drawn but not in the order, is in it twice or is in it but not drawn
 */
export function layersOf(
	tokens: Tokens,
	visible: ReadonlySet<MapLayer>,
	enlarged?: Enlargement,
	ground?: GroundLook
): LayerSpecification[] {
	const groups = [
		baseLayers,
		statusLayers,
		bandLayers,
		lakeLayers,
		contestedLayers,
		borderLayers,
		disputeLayers,
		arcLayers,
		claimLayers,
		riverLayers,
		selectionLayers,
		documentLayers,
		signLayers,
		labelLayers,
		lineLabelLayers
	];
	const drawn = new Map<string, LayerSpecification>();
	for (const layer of groups.flatMap((group) => group(tokens, ground))) {
		if (drawn.has(layer.id)) throw new Error(`Two layers are called ${layer.id}`);
		drawn.set(layer.id, enlarged ? enlarged.layer(layer, enlarged.by) : layer);
	}
	const ordered = DRAW_ORDER.map((place) => {
		const layer = drawn.get(place.id);
		if (!layer) throw new Error(`No layer ${place.id}, or it stands twice in the order`);
		drawn.delete(place.id);
		const shown = isOn(place, visible) && layer.layout?.visibility !== 'none';
		const visibility = shown ? ('visible' as const) : ('none' as const);
		return Object.assign({}, layer, { layout: { ...layer.layout, visibility } });
	});
	const [left] = drawn.keys();
	if (left) throw new Error(`Layer ${left} is not in the draw order`);
	return ordered;
}

/** The whole style. It names no address: no tiles, no glyphs, no sprite. */
export function styleOf(
	tokens: Tokens,
	sources: MapSources,
	{
		projection = 'mercator',
		visible = new Set(MAP_LAYERS),
		enlarged
	}: {
		projection?: MapProjection;
		visible?: ReadonlySet<MapLayer>;
		enlarged?: Enlargement | undefined;
	} = {}
): StyleSpecification {
	return {
		version: 8,
		projection: { type: projection },
		// A change of year is a fact, not a fade.
		transition: { duration: 0, delay: 0 },
		sources: Object.fromEntries(
			SOURCE_IDS.map((id): [string, SourceSpecification] => [
				id,
				{
					type: 'geojson',
					data: sources[id],
					promoteId: 'id',
					maxzoom: SOURCE_MAX_ZOOM,
					// A quarter of a pixel: neighbours, simplified one by one, gape less than their border is wide.
					tolerance: 0.25
				}
			])
		),
		layers: layersOf(tokens, visible, enlarged)
	};
}
