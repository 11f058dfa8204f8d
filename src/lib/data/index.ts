export { atlas } from './atlas';
export { coreOf } from './core';
