export { explainTerms } from './term-links';
