import { expect, it } from 'vitest';
import { layOut } from '../scene';
import { legendOf } from './legend';
import type { PictureLook, Scene } from '../base/types';
import boundaries from '../../../../static/data/boundaries.topo.json';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { parseView } from '$lib/view/codec';
import { atlas } from '$record';
import { coreOf } from '$record/core';

const topology = boundaries as unknown as BoundariesTopology;
const outlines = plainMapOutlines(topology, atlas);
const { view } = parseView('/year/2017/', '', { first: 1996, last: 2026 });

function wordsOf(look: PictureLook, wordsBeside?: boolean): string[] {
	const scene: Scene = {
		...{ atlas: coreOf(atlas), view, outlines, look, wordsBeside },
		...{ width: 1600, height: 900, framed: true }
	};
	return legendOf(layOut(scene).plans).flatMap(({ key, text }) => (key.startsWith('words') ? [text] : []));
}

it('lists in a blank picture the names that its numbers and letters stand for, unless they stand beside it', () => {
	const [states = '', places = ''] = wordsOf('blank');
	expect(states).toMatch(/Afghanistan, .*Kazakhstan, .*Uzbekistan/);
	expect(places).toMatch(/Astana, .*Shanghai/);
	expect(wordsOf('blank', true)).toEqual([]);
	expect(wordsOf('colour')).toEqual([]);
});
