import type { Box } from './topology-types';

/** From Minsk to Shanghai: what the map shows first. Apart from the boxes of states, which need a library. */
export const DEFAULT_REGION: Box = [22, 8, 128, 62];
