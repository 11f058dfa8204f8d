import type { Iso3 } from '$lib/domain/types';

/**
 * Other names that people type for a state: former, short and full ones, in any script. They only help to
 * find; the atlas shows the name of the record.
 */
export const OTHER_NAMES: Record<Iso3, string[]> = {
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
