/** Share pictures, for the build: which there are, and how one is drawn. */
export { drawingOf, pngOf, type Drawing } from './picture';
export { pictureOf, SUBJECTS } from '../subjects/subjects';
