import type { Iso3 } from '$lib/domain/types/values';

/*
 * Other names that people type: former, short and full ones, in any script, from common usage. They only
 * help to find; the atlas shows the name of the record. Where parties name an area differently, each party's
 * name is here.
 */

/** By state. */
export const STATE_NAMES: Record<Iso3, string[]> = {
	AFG: ['Islamic Republic of Afghanistan'],
	ARE: ['UAE', 'Emirates', 'ОАЭ', 'Эмираты', '阿拉伯联合酋长国'],
	BLR: ['Byelorussia', 'Белоруссия'],
	CHN: ['PRC', "People's Republic of China", 'КНР', '中华人民共和国'],
	IRN: ['Persia'],
	KAZ: ['Kazakstan'],
	KGZ: ['Kirghizia', 'Kirgizia', 'Kyrgyz Republic', 'Киргизия', 'Кыргызстан'],
	LAO: ['Lao PDR'],
	LKA: ['Ceylon'],
	MMR: ['Burma', 'Бирма'],
	MNG: ['蒙古'],
	RUS: ['Russian Federation', 'РФ', 'Российская Федерация', '俄罗斯联邦'],
	SAU: ['KSA', '沙特'],
	TJK: ['Tadjikistan'],
	TUR: ['Turkey']
};

/** By id of the place. */
export const PLACE_NAMES: Record<string, string[]> = {
	almaty: ['Alma-Ata', 'Алматы', 'Алма-Ата', '阿拉木图'],
	astana: ['Nur-Sultan', 'Астана', 'Нур-Султан', '阿斯塔纳', '努尔苏丹'],
	beijing: ['Peking', 'Пекин', '北京'],
	bishkek: ['Бишкек', '比什凯克'],
	dushanbe: ['Душанбе', '杜尚别'],
	moscow: ['Moskva', 'Москва', '莫斯科'],
	'new-delhi': ['Delhi', 'Нью-Дели', '新德里'],
	qingdao: ['Tsingtao', 'Циндао', '青岛'],
	'saint-petersburg': ['St Petersburg', 'Sankt-Peterburg', 'Санкт-Петербург', '圣彼得堡'],
	samarkand: ['Samarqand', 'Самарканд', '撒马尔罕'],
	shanghai: ['Шанхай', '上海'],
	tashkent: ['Toshkent', 'Ташкент', '塔什干'],
	tianjin: ['Tientsin', 'Тяньцзинь', '天津'],
	ufa: ['Уфа', '乌法'],
	yekaterinburg: ['Ekaterinburg', 'Екатеринбург', '叶卡捷琳堡']
};

/** By id of the dispute: areas that its title does not name. */
export const DISPUTE_NAMES: Record<string, string[]> = {
	'chn-ind-lac': ['Aksai Chin', 'Arunachal Pradesh', 'Zangnan']
};

/** By address of the page: kinds of things that it lists, and what it is looked for by. */
export const PAGE_NAMES: Record<string, string[]> = {
	'/disputes/': ['Timeline of disputes', 'Conflicts', 'Споры', '争端'],
	'/dyads/': ['Dyads', 'Matrix', 'Pairs'],
	'/table/': ['Tables', 'States', 'Documents', 'Treaties', 'Agreements', 'Memberships', 'Acts'],
	'/table/summits/': ['Summit', 'Summits', 'Meetings of the heads of state', 'Саммит', 'Саммиты', '峰会'],
	'/table/exercises/': ['Exercise', 'Exercises', 'Military drills', 'Учения', '演习'],
	'/table/chairs/': ['Chair', 'Chairs', 'Presidency', 'Председательство'],
	'/organization/': ['Institutions', 'SCO', 'Shanghai Cooperation Organization', 'ШОС', '上海合作组织'],
	'/ask/': ['Quiz', 'Games'],
	'/sources/': ['Literature', 'References', 'Bibliography'],
	'/data/': ['Download', 'CSV', 'SQLite', 'GeoJSON', 'Cite', 'Licence', 'License'],
	'/query/': ['SQL', 'Query', 'Database'],
	'/glossary/': ['Glossary', 'Terms', 'Words', 'Definitions', 'Словарь', 'Термины', '词汇'],
	'/about/': ['Method', 'Neutrality', 'Statuses'],
	'/about/limits/': ['Limits', 'Enclaves', 'Boundaries'],
	'/about/licences/': ['Licence', 'License', 'Notices'],
	'/changelog/': ['Versions', 'Changes']
};
