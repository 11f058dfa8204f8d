/** One page of each kind of thing, with a link of it that leads back to it, and its neighbour in time. */
export const THINGS = [
	{ path: '/state/KAZ/', name: 'Kazakhstan', leads: 'Astana', back: 'Kazakhstan', next: 'Kyrgyzstan' },
	{
		path: '/document/2008-ex/',
		name: /Joint Anti-Terrorist Exercises/,
		leads: 'Meeting of the Council of Heads of State in Dushanbe, 2008',
		back: /Joint Anti-Terrorist Exercises/,
		next: /Regulation on the Status of Dialogue Partner/
	},
	{
		path: '/dispute/kgz-tjk-border/',
		name: 'State border (Kyrgyzstan – Tajikistan)',
		leads: 'Tajikistan',
		back: 'State border (Kyrgyzstan – Tajikistan)',
		next: /.+/
	},
	{
		path: '/place/tashkent/',
		name: 'Tashkent',
		leads: 'Executive Committee of the RATS',
		back: 'Tashkent',
		next: /.+/
	},
	{
		path: '/summit/2017-astana/',
		name: 'Meeting of the Council of Heads of State in Astana, 2017',
		leads: 'Convention of the Shanghai Cooperation Organization on Countering Extremism',
		back: 'Meeting of the Council of Heads of State in Astana, 2017',
		next: 'Meeting of the Council of Heads of State in Qingdao, 2018'
	},
	{
		path: '/institution/secretariat/',
		name: /Secretariat/,
		leads: 'Beijing',
		back: /Secretariat/,
		next: /.+/
	},
	{
		path: '/exercise/peace-mission-2007/',
		name: 'Peace Mission 2007',
		leads: 'Kyrgyzstan',
		back: 'Peace Mission 2007',
		next: /Volgograd/
	}
] as const;
