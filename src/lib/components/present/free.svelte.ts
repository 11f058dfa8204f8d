/** Which part of the map the caption leaves free, in a word: the map looks anew when it changes. */
export const free = $state({ part: '' });
