/**
 * Pages that tests read to see what changes with the address that a site is built for: one of each kind, with all parts
 * that its kind has. Everything else is read in the build.
 */
export const SAMPLE_PAGES = [
	'/',
	'/404.html',
	'/licenses/packages.txt',
	'/licenses/sbom.cdx.json',
	'/year/2017/',
	'/state/KAZ/',
	'/dispute/kgz-tjk-border/',
	'/document/2001-conv/',
	'/place/tashkent/',
	'/summit/2001-shanghai/',
	'/exercise/peace-mission-2007/',
	'/institution/secretariat/',
	'/embed/',
	'/embed/year/2017/',
	'/ask/where/',
	'/lessons/fergana/',
	'/lessons/own/',
	'/about/',
	'/about/limits/',
	'/about/licences/',
	'/about/offline/',
	'/ask/',
	'/changelog/',
	'/data/',
	'/disputes/',
	'/dyad/IND-PAK/',
	'/dyads/',
	'/glossary/',
	'/lessons/',
	'/lessons/edit/',
	'/lessons/fergana/worksheet/',
	'/organization/',
	'/paper/',
	'/query/',
	'/source/24-kg-documents-signed-tianjin/',
	'/sources/',
	'/table/',
	'/table/claims/',
	'/sitemap.xml',
	'/robots.txt'
];

const YEAR = /^\/year\/\d+\/$/;

/** Is a page among those that tests read in other languages than English? Every year is, and one of each other kind. */
export const isInSample = (page: string): boolean => YEAR.test(page) || SAMPLE_PAGES.includes(page);
