/** What an answer of the database is shown with, as a table of the record is. */
export { default as RecordTable } from './RecordTable.svelte';
export { default as TableDownloads } from './TableDownloads.svelte';
export { tableEngine } from './engine';
export { TableView } from './table-view.svelte';
export type { ShownColumn, TableData, Width } from './rows/table-data';
