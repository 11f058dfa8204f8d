/** The record read from its files, for tools that run outside the bundler. */
export { affairsOf, coreOf, moreOf } from './core';
export { readCatalogue, translated } from './translate';
export { loadAtlas, readRecord } from './load';
