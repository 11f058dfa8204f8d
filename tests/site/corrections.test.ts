import { describe, expect, it } from 'vitest';
import { linksOf, textOf, treeOf, withId } from './support/dom';
import { BUILDS, readSite } from './support/site';

const [main] = BUILDS;
if (!main) throw new Error('No build');
const site = readSite(main);

/** What the check of record 1.2.0 found to be wrong: where a reader sees it now, in which words, with which source. */
const CORRECTED: { page: string; part?: string; words: RegExp; source: string }[] = [
	{
		page: '/organization/',
		part: 'chair-2003',
		words: /Kazakhstan/,
		source: 'embassy-of-china-in-greece-2003-05-third-sco-summit-held-moscow'
	},
	{
		page: '/summit/2011-astana/',
		words: /14 June 2011/,
		source: 'worldjpn-press-release-chs-meeting-astana-tenth-anniversary'
	},
	{ page: '/state/LKA/', words: /May 2010/, source: 'awarelogue-2019-05-sri-lanka-memorandum-may-2010' },
	{
		page: '/exercise/issyk-kul-antiterror-2007/',
		words: /29 May 2007 – 31 May 2007/,
		source: 'jamestown-foundation-2007-06-kyrgyzstan-hosts-sco-anti-terrorist'
	},
	{
		page: '/exercise/tianshan-2/',
		words: /5 May 2011 – 8 May 2011/,
		source: 'ministry-of-national-defence-of-china-2018-06-08-anti-terror-exercises-sco'
	},
	{
		page: '/exercise/coalition-2003/',
		words: /Tajikistan was an observer of the first stage/,
		source: 'caravan-2003-vzaimodeystvie-2003-opened-usharal'
	},
	{
		page: '/exercise/xiamen-2017/',
		words: /6 December 2017/,
		source: 'whats-on-xiamen-2017-12-06-drill-online-terrorism'
	},
	{
		page: '/document/2004-db/',
		words: /24 June 2004/,
		source: 'legal-russia-copy-2004-06-24-decree-310-data-bank-agreement'
	},
	{
		page: '/document/2023-memo-blr/',
		words: /November 2023/,
		source: 'tass-2023-11-29-lukashenko-signs-law-memorandum-obligations'
	},
	{
		page: '/document/2025-dec-partner/',
		words: /«партнер Шанхайской организации сотрудничества»/,
		source: 'vedomosti-2025-09-01-documents-council-heads-state-tianjin'
	},
	{
		page: '/dispute/uzb-tkm/',
		words: /February 1992/,
		source: 'icwc-1992-agreement-joint-management-water-resources'
	},
	{
		page: '/dispute/kaz-rus/',
		words: /both sides laid claim to at least 18 sections/,
		source: 'iwpr-kazak-border-treaty-signed'
	},
	{
		page: '/paper/',
		part: 'c20',
		words: /white paper/i,
		source: 'chinahumanrights-org-2019-03-18-white-paper-xinjiang'
	}
];

describe('what was corrected in record 1.3.0', () => {
	it.each(CORRECTED)('stands on $page with its source', ({ page, part, words, source }) => {
		const tree = treeOf(site.text(`${page.slice(1)}index.html`));
		const where = withId(tree, part ?? (page === '/organization/' ? 'main' : 'panel'));
		expect(textOf(where)).toMatch(words);
		expect(linksOf(where)).toContain(`/source/${source}/`);
	});

	it('and is told in the changelog', () => {
		expect(textOf(treeOf(site.text('changelog/index.html')))).toMatch(
			/The chair of 2003 was Kazakhstan, not Russia/
		);
	});
});
