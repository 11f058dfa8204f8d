/** What the map of the workshop shows: a view that stands in no address of the browser, so that nothing leaves the lesson. */
import type { LessonRecord } from '../shelf/lesson-record';
import { boxOfThing } from '../shelf/step-view';
import { readViewAddress } from '$lib/lesson/view-address';
import { serializeView, type Years } from '$lib/view/codec';
import type { ViewAddress } from '$lib/view/embed-address';

export class ShownView {
	#address = $state('/');
	#years: Years;
	#record: () => LessonRecord | null;

	/** @param record null until it is loaded */
	constructor(years: Years, record: () => LessonRecord | null) {
		this.#years = years;
		this.#record = record;
	}

	/** The address of the view in its parts, without base. */
	get parts(): ViewAddress {
		const [address = '/'] = this.#address.split('#');
		const [path = '/', query] = address.split(/\?(.*)/s);
		return { path, query: query ? `?${query}` : '' };
	}

	/** Shows the view of a step as it is. */
	show(address: string): void {
		this.#address = address;
	}

	/** Goes on to another view, as a page of the atlas does: another thing is looked at where it is. */
	go(address: string): void {
		const { view } = readViewAddress(address, this.#years);
		const before = readViewAddress(this.#address, this.#years).view.thing;
		const isOther = view.thing && (view.thing.kind !== before?.kind || view.thing.id !== before.id);
		const box = view.box ?? (isOther ? boxOfThing(view, this.#record()) : null);
		this.#address = serializeView({ ...view, box, map: 'auto' }, this.#years);
	}
}
