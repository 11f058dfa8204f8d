import boundaries from '../../../static/data/boundaries.topo.json?raw';
import orientation from '../../../static/data/orientation.json?raw';
import rivers from '../../../static/data/rivers.topo.json?raw';
import licence from '$record/facts/LICENSE.md?raw';
import { atlas } from '$record';
import { filesOf } from '$lib/files/downloads/files-of';

let made: ReturnType<typeof filesOf> | undefined;

/** All downloads, made once: what is served, listed and hashed is the same. */
export const files = () => (made ??= filesOf(atlas, { boundaries, rivers, orientation }, licence));
