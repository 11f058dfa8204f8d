import { LAST } from './subject-words';
import type { Subject } from './types';
import { atlas } from '$record';
import { yearsOf } from '$lib/domain';
import { TEXT_PAGES, type TextPage } from '$lib/view/text-pages';
import * as m from '$lib/paraglide/messages';

const TITLES: Record<TextPage, { title: () => string; detail: () => string }> = {
	paper: { title: m.share_paper, detail: m.share_paper_detail },
	disputes: { title: m.strip_title, detail: m.strip_share_detail },
	organization: { title: m.share_organization, detail: m.share_organization_detail },
	dyads: { title: m.share_dyads, detail: m.share_dyads_detail },
	lessons: { title: m.lessons_title, detail: m.lessons_share_detail },
	table: { title: m.share_table, detail: m.share_table_detail },
	sources: { title: m.share_sources, detail: m.share_sources_detail },
	data: { title: m.share_data, detail: m.share_data_detail },
	query: { title: m.query_title, detail: m.query_share_detail },
	changelog: { title: m.share_changelog, detail: m.share_changelog_detail },
	ask: { title: m.ask_title, detail: m.ask_share_detail },
	glossary: { title: m.glossary_title, detail: m.glossary_share_detail },
	about: { title: m.about_title, detail: m.share_about_detail }
};

/** The atlas, its years and its pages of text. */
export const pages = (): Subject[] => [
	{
		kind: 'atlas',
		id: 'atlas',
		path: '/',
		title: m.site_tagline(),
		lead: m.share_atlas(),
		detail: m.share_atlas_detail(),
		year: LAST
	},
	...yearsOf(atlas).map((year): Subject => ({
		kind: 'year',
		id: String(year),
		path: `/year/${year}/`,
		title: m.share_year({ year }),
		lead: m.share_atlas(),
		detail: m.share_atlas_detail(),
		year
	})),
	...TEXT_PAGES.map((id): Subject => ({
		kind: 'page',
		id,
		path: `/${id}/`,
		title: TITLES[id].title(),
		lead: m.site_name(),
		detail: TITLES[id].detail(),
		year: LAST
	}))
];
