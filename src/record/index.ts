export { atlas } from './atlas';
export { affairsOf, coreOf, moreOf, namesOf } from './core';
