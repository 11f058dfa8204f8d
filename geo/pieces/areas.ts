import type { Area } from './area';

/** From Kashmir outwards. Of two neighbours in one state the later one says what their common line is. */
export const AREAS: readonly Area[] = [
	{
		id: 'jammu-and-kashmir',
		name: 'Jammu and Kashmir',
		dispute: 'ind-pak-kashmir',
		controlledBy: 'IND',
		claimedBy: ['IND', 'PAK'],
		state: 'IND',
		at: [[76.507, 33.898]]
	},
	{
		id: 'azad-kashmir',
		name: 'Azad Kashmir',
		dispute: 'ind-pak-kashmir',
		controlledBy: 'PAK',
		claimedBy: ['IND', 'PAK'],
		state: 'PAK',
		at: [[73.835, 33.432]]
	},
	{
		id: 'northern-areas',
		name: 'Northern Areas (Gilgit-Baltistan)',
		dispute: 'ind-pak-kashmir',
		controlledBy: 'PAK',
		claimedBy: ['IND', 'PAK'],
		state: 'PAK',
		at: [[74.783, 35.776]]
	},
	{
		id: 'siachen',
		name: 'Siachen Glacier',
		dispute: 'ind-pak-kashmir',
		controlledBy: 'IND',
		claimedBy: ['IND', 'PAK'],
		state: 'IND',
		units: ['Siachen Glacier']
	},
	{
		id: 'shaksgam',
		name: 'Shaksgam Valley',
		dispute: 'chn-ind-lac',
		controlledBy: 'CHN',
		claimedBy: ['CHN', 'IND'],
		state: 'CHN',
		at: [[76.707, 35.957]]
	},
	{
		id: 'aksai-chin',
		name: 'Aksai Chin',
		dispute: 'chn-ind-lac',
		controlledBy: 'CHN',
		claimedBy: ['CHN', 'IND'],
		state: 'CHN',
		at: [[79.083, 34.684]]
	},
	...(
		[
			['demchok', 'Demchok', [[79.3, 32.859]]],
			['kaurik', 'Kaurik and Shipki', [[78.564, 32.055]]],
			['nelang', 'Nelang', [[79.116, 31.254]]],
			// The second point lies in a sliver of one hectare between claim line and border.
			[
				'barahoti',
				'Barahoti',
				[
					[80.076, 30.721],
					[80.179, 30.559]
				]
			],
			// Not all of Arunachal Pradesh, as India names its state, or Zangnan, as China names what it claims: the claim line leaves
			// out the south-east.
			['china-claim-east', 'Eastern sector (Arunachal Pradesh, Zangnan)', [[94.467, 28.111]]]
		] as [string, string, Area['at']][]
	).map(([id, name, at]): Area => ({
		id,
		name,
		dispute: 'chn-ind-lac',
		controlledBy: 'IND',
		claimedBy: ['CHN', 'IND'],
		state: 'IND',
		at
	})),
	{
		// Natural Earth calls this line a Chinese claim; the place is Kalapani, which Nepal claims.
		id: 'kalapani',
		name: 'Kalapani',
		dispute: 'ind-npl-kalapani',
		controlledBy: 'IND',
		claimedBy: ['IND', 'NPL'],
		state: 'IND',
		at: [[80.943, 30.216]]
	},
	{
		id: 'bhutan-north',
		name: 'Northern Bhutan',
		controlledBy: 'BTN',
		claimedBy: ['BTN', 'CHN'],
		state: 'BTN',
		at: [[90.197, 28.21]]
	},
	{
		id: 'doklam',
		name: 'Doklam',
		controlledBy: 'BTN',
		claimedBy: ['BTN', 'CHN'],
		state: 'BTN',
		at: [[89.067, 27.559]]
	},
	{
		id: 'nagorno-karabakh',
		name: 'Nagorno-Karabakh (oblast of 1991)',
		dispute: 'arm-aze',
		controlledBy: 'x-artsakh',
		claimedBy: ['AZE', 'x-artsakh'],
		state: 'AZE',
		at: [[46.615, 40.18]]
	},
	{
		id: 'nagorno-karabakh-edge',
		name: 'Nagorno-Karabakh, outside the ceasefire line of 1994',
		dispute: 'arm-aze',
		controlledBy: 'AZE',
		claimedBy: ['AZE', 'x-artsakh'],
		state: 'AZE',
		at: [
			[47.241, 39.815],
			[46.852, 40.361]
		]
	},
	{
		id: 'nagorno-karabakh-surroundings',
		name: 'Districts around Nagorno-Karabakh within the ceasefire line of 1994',
		dispute: 'arm-aze',
		controlledBy: 'x-artsakh',
		claimedBy: ['AZE', 'x-artsakh'],
		state: 'AZE',
		at: [
			[46.135, 39.959],
			[46.974, 40.064]
		]
	},
	{
		id: 'abkhazia',
		name: 'Abkhazia',
		controlledBy: 'x-abkhazia',
		claimedBy: ['GEO', 'x-abkhazia'],
		state: 'GEO',
		at: [[41.071, 42.991]],
		edge: 'disputed'
	},
	{
		id: 'south-ossetia',
		name: 'South Ossetia',
		controlledBy: 'x-south-ossetia',
		claimedBy: ['GEO', 'x-south-ossetia'],
		state: 'GEO',
		at: [[44.104, 42.372]],
		edge: 'disputed'
	},
	{
		id: 'transnistria',
		name: 'Transnistria',
		controlledBy: 'x-transnistria',
		claimedBy: ['MDA', 'x-transnistria'],
		state: 'MDA',
		at: [[29.227, 47.354]],
		edge: 'disputed'
	},
	{
		id: 'crimea',
		name: 'Crimea',
		controlledBy: 'RUS',
		claimedBy: ['RUS', 'UKR'],
		state: 'RUS',
		islands: [32.3, 44.2, 36.8, 46.3]
	},
	{
		id: 'donbas',
		name: 'Parts of Donetsk and Luhansk behind the line of contact',
		controlledBy: 'x-donetsk-luhansk',
		claimedBy: ['UKR', 'x-donetsk-luhansk'],
		state: 'UKR',
		at: [[38.744, 47.866]],
		edge: 'disputed'
	},
	{
		id: 'southern-kurils',
		name: 'Southern Kuril Islands',
		controlledBy: 'RUS',
		claimedBy: ['JPN', 'RUS'],
		state: 'RUS',
		islands: [145.2, 43.2, 149.1, 45.6]
	},
	{
		id: 'taiwan',
		name: 'Taiwan',
		controlledBy: 'TWN',
		claimedBy: ['CHN', 'TWN'],
		unverified: true,
		state: 'TWN',
		units: ['Taiwan']
	},
	{
		id: 'kosovo',
		name: 'Kosovo',
		controlledBy: 'x-kosovo',
		claimedBy: ['SRB', 'x-kosovo'],
		unverified: true,
		state: 'x-kosovo',
		units: ['Kosovo']
	},
	{
		id: 'northern-cyprus',
		name: 'Northern Cyprus',
		controlledBy: 'x-northern-cyprus',
		claimedBy: ['CYP', 'x-northern-cyprus'],
		unverified: true,
		state: 'x-northern-cyprus',
		units: ['N. Cyprus']
	},
	{
		id: 'golan',
		name: 'Golan Heights',
		controlledBy: 'ISR',
		claimedBy: ['ISR', 'SYR'],
		state: 'ISR',
		at: [[35.729, 33.043]]
	},
	{
		id: 'shebaa-farms',
		name: 'Shebaa Farms',
		controlledBy: 'ISR',
		claimedBy: ['ISR', 'LBN'],
		state: 'ISR',
		at: [[35.671, 33.294]]
	},
	{
		// Gaza is the other part of the unit; no other state claims it.
		id: 'west-bank',
		name: 'West Bank',
		controlledBy: 'ISR',
		claimedBy: ['ISR', 'PSE'],
		unverified: true,
		state: 'PSE',
		islands: [34.7, 31.2, 35.7, 32.7]
	},
	{
		id: 'western-sahara',
		name: 'Western Sahara, west of the berm',
		controlledBy: 'MAR',
		claimedBy: ['ESH', 'MAR'],
		state: 'MAR',
		at: [[-12.883, 24.541]]
	},
	{
		id: 'western-sahara-east',
		name: 'Western Sahara, east of the berm',
		controlledBy: 'ESH',
		claimedBy: ['ESH', 'MAR'],
		state: 'ESH',
		units: ['W. Sahara']
	},
	{
		id: 'somaliland',
		name: 'Somaliland',
		controlledBy: 'x-somaliland',
		claimedBy: ['SOM', 'x-somaliland'],
		unverified: true,
		state: 'x-somaliland',
		units: ['Somaliland']
	},
	{
		id: 'abyei',
		name: 'Abyei',
		controlledBy: 'SDN',
		claimedBy: ['SDN', 'SSD'],
		state: 'SDN',
		at: [[28.408, 9.742]]
	},
	{
		id: 'ilemi',
		name: 'Ilemi Triangle',
		controlledBy: 'KEN',
		claimedBy: ['KEN', 'SSD'],
		state: 'KEN',
		at: [
			[35.359, 4.774],
			[35.747, 4.647]
		]
	},
	{
		id: 'olivenza',
		name: 'Olivenza',
		controlledBy: 'ESP',
		claimedBy: ['ESP', 'PRT'],
		state: 'ESP',
		at: [[-7.257, 38.561]]
	},
	{
		id: 'belize-south',
		name: 'Southern Belize',
		controlledBy: 'BLZ',
		claimedBy: ['BLZ', 'GTM'],
		state: 'BLZ',
		at: [[-88.725, 16.659]]
	},
	{
		id: 'essequibo',
		name: 'Essequibo',
		controlledBy: 'GUY',
		claimedBy: ['GUY', 'VEN'],
		state: 'GUY',
		at: [[-59.773, 4.872]]
	},
	{
		id: 'tigri',
		name: 'Tigri Area',
		controlledBy: 'GUY',
		claimedBy: ['GUY', 'SUR'],
		state: 'GUY',
		at: [[-57.457, 2.432]]
	},
	{
		id: 'lawa-headwaters',
		name: 'Headwaters of the Lawa',
		controlledBy: 'FRA',
		claimedBy: ['FRA', 'SUR'],
		state: 'FRA',
		at: [[-54.193, 2.532]]
	},
	{
		id: 'litoral',
		name: 'Litoral (Antofagasta)',
		controlledBy: 'CHL',
		claimedBy: ['BOL', 'CHL'],
		state: 'CHL',
		at: [[-68.822, -20.672]]
	},
	{
		id: 'falkland-islands',
		name: 'Falkland Islands (Malvinas)',
		controlledBy: 'GBR',
		claimedBy: ['ARG', 'GBR'],
		unverified: true,
		state: 'FLK',
		units: ['Falkland Is.']
	}
];
