/** The record as its files say it, to compare the pages with. */
import path from 'node:path';
import { loadAtlas } from '../../../src/lib/data/load';

export const atlas = loadAtlas(path.resolve(import.meta.dirname, '../../../src/lib/data/record'));
