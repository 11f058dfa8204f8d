import { filesOf } from '../../../src/lib/files/downloads/files-of';
import { atlas } from '../../../src/record/atlas';
import { MATERIAL, readerOf } from './downloads';

/** Every download, made once for all tests that read them: that takes seconds. */
export const downloads = await filesOf(atlas, MATERIAL);
export const { contentAt, textOf } = readerOf(downloads);
