/**
 * Pages that a script of the atlas goes to without leaving the page it runs in: things, beside the map that stays, and
 * lessons, which a browser that keeps nothing has in memory only. The build keeps their data as files of their own.
 */
const FETCHED = /^\/(state|dispute|document|place|summit|institution|exercise|lessons)\//;

/** Pages that have no data of their own to be fetched. */
const WITHOUT_DATA = /^\/((year|embed)\/.*)?$/;

/**
 * True for a page that is always loaded whole, with its data in it.
 * @param path address without base and query
 */
export const isLoadedWhole = (path: string): boolean => !FETCHED.test(path) && !WITHOUT_DATA.test(path);
