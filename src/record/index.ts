export { atlas } from './atlas';
export { coreOf, moreOf, namesOf } from './core';
