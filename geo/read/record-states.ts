/** The states that the record knows, by a status or as a party to a dispute; the map must show every one of them. */
export const RECORD_STATES: readonly string[] = [
	...['AFG', 'ARE', 'ARM', 'AZE', 'BHR', 'BLR', 'CHN', 'EGY', 'IND', 'IRN', 'KAZ', 'KGZ', 'KHM', 'KWT'],
	...['LAO', 'LKA', 'MDV', 'MMR', 'MNG', 'NPL', 'PAK', 'QAT', 'RUS', 'SAU', 'TJK', 'TKM', 'TUR', 'UZB']
];
