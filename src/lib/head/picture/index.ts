/** Share pictures, for the build: which there are, and how one is drawn. */
export { sharePictureOf, pngOf, type SharePicture } from './picture';
export { sharePictureAddress, SUBJECTS } from '../subjects/subjects';
