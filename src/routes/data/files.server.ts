import boundaries from '../../../static/data/boundaries.topo.json?raw';
import rivers from '../../../static/data/rivers.topo.json?raw';
import licence from '$lib/data/record/LICENSE.md?raw';
import { atlas } from '$lib/data';
import { filesOf } from '$lib/export/files/files-of';

let made: ReturnType<typeof filesOf> | undefined;

/** All downloads, made once: what is served, listed and hashed is the same. */
export const files = () => (made ??= filesOf(atlas, { boundaries, rivers }, licence));
