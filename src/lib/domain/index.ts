export * from './dates';
export * from './details';
export * from './documents';
export * from './phases';
export * from './snapshot';
export * from './snapshot-types';
export * from './status';
export * from './types';
