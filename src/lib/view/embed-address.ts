/**
 * The address of a view in a frame on another site, and back to the view's own. One page a year, so that a frame shows
 * the right year without scripts; everything else stands in the query, also the thing that the view is about. Pure.
 */
import { serializeView, THINGS, type Thing, type View, type Years } from './codec';

/** An address of the atlas, in the parts that the view reads it by. */
export interface ViewAddress {
	/** Path without base. */
	path: string;
	query: string;
}

/** The address of the page that shows a view in a frame, without base: `/embed/year/2017/?thing=state/IND`. */
export function embedPath(view: View, years: Years): string {
	const { thing, year } = view;
	const [, rest] = serializeView({ ...view, thing: null }, years).split('?');
	const about = thing && `thing=${thing.kind}/${encodeURIComponent(thing.id)}`;
	const query = [about, rest].filter(Boolean).join('&');
	return (year === years.last ? '/embed/' : `/embed/year/${year}/`) + (query ? `?${query}` : '');
}

/**
 * The address of the view that a framed page shows. A thing of no known kind stays in the
 * query, where the view says that it knows none.
 * @param path of the framed page, without base
 */
export function viewAddressOfEmbed(path: string, query: string): ViewAddress {
	const parameters = new URLSearchParams(query);
	const thing = thingIn(parameters.get('thing'));
	if (thing) parameters.delete('thing');
	const [, head, tail] = path.split('/').filter(Boolean);
	const year = head === 'year' && tail ? tail : null;
	// The page says the year first; another one in the query is said to be none.
	const text = new URLSearchParams([...(thing && year ? [['year', year]] : []), ...parameters.entries()] as [
		string,
		string
	][]).toString();
	return {
		path: thing ? `/${thing.kind}/${encodeURIComponent(thing.id)}/` : year ? `/year/${year}/` : '/',
		query: text && `?${text}`
	};
}

function thingIn(text: string | null): Thing | null {
	const [, head, id] = /^([a-z]+)\/([^/]+)$/.exec(text ?? '') ?? [];
	const kind = THINGS.find((name) => name === head);
	return kind && id ? { kind, id } : null;
}
