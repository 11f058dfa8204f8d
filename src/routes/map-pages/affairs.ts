/** What is told late of a year: its part of the record, and how it is told. */
export { affairs } from 'virtual:atlas-affairs';
export { affairItems } from '$lib/text/affair-changes';
