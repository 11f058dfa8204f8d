import { eventsOf } from './events';
import { oncePerRecord } from './record';
import type { AskEvent, AskRecord, Theme } from './types';

/** Events that have something in common: what is put in order is thought about, not guessed. */
export interface Themed {
	theme: Theme;
	events: AskEvent[];
}

/** By what an event goes with others. */
function themesOf({ atlas }: AskRecord, event: AskEvent): Theme[] {
	switch (event.kind) {
		case 'step':
			return [{ kind: 'dispute', of: event.id }];
		case 'phase':
			return [{ kind: 'settled', of: '' }];
		case 'status':
			return [{ kind: 'status', of: '' }];
		case 'summit': {
			const summit = atlas.summits.find(({ id }) => id === event.id);
			return summit
				? [
						{ kind: 'series', of: summit.series },
						{ kind: 'place', of: summit.place }
					]
				: [];
		}
		case 'document': {
			const document = atlas.documents.find(({ id }) => id === event.id);
			const place = document?.acts[event.act]?.place;
			return [
				...(document ? [{ kind: 'type' as const, of: document.type }] : []),
				...(place ? [{ kind: 'place' as const, of: place }] : [])
			];
		}
	}
}

/** All that can be asked, in a fixed order. */
export const themedEvents = oncePerRecord((record): Themed[] => {
	const themed = new Map<string, Themed>();
	for (const event of eventsOf(record)) {
		for (const theme of themesOf(record, event)) {
			const key = `${theme.kind} ${theme.of}`;
			const found = themed.get(key) ?? { theme, events: [] };
			found.events.push(event);
			themed.set(key, found);
		}
	}
	return [...themed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
});
