export { atlas } from './atlas';
export { coreOf, namesOf } from './core';
