import { parseView, serializeView, type View, type ViewNote, type Years } from '../view/codec';

/** What the address of a step shows. */
export interface AddressedView {
	view: View;
	/** What of the address the atlas cannot follow. */
	notes: ViewNote[];
	/** The one address of this view; another that shows the same is not as people would read it. */
	address: string;
}

/** Reads an address without base, such as `/year/2017/?compare=2005`. */
export function readViewAddress(address: string, years: Years): AddressedView {
	const [path = '', query = ''] = address.split(/\?(.*)/s);
	const { view, notes } = parseView(path, query, years);
	return { view, notes, address: serializeView(view, years) };
}
