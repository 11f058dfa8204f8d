/**
 * Pages of the second build, which the tests read to see what changes with the address that a site is built for: one of
 * each kind, with all parts that its kind has. Everything else is read in the first build.
 */
export const SAMPLE_PAGES = [
	'/',
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
	'/ask/',
	'/changelog/',
	'/data/',
	'/disputes/',
	'/dyad/IND-PAK/',
	'/dyads/',
	'/lessons/',
	'/lessons/edit/',
	'/organization/',
	'/paper/',
	'/source/24-kg-documents-signed-tianjin/',
	'/sources/',
	'/table/',
	'/table/claims/',
	'/sitemap.xml',
	'/robots.txt'
];
