/**
 * Which part of the map the caption leaves free, in a word, and how high the key of a comparison is: the map looks anew
 * when it changes.
 */
export const free = $state({ part: '', key: 0 });
