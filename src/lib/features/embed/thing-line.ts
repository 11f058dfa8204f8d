import type { AtlasContext } from '$lib/parts/context/atlas-context';
import { drawnPhase } from '$lib/scene/state/map-state';
import * as m from '$lib/paraglide/messages';
import type { Thing } from '$lib/view/codec';
import { phaseName, statusName, typeName } from '$lib/text/words';

/** What a thing is in the year shown, in a few words; null where the year says nothing of it. */
export function thingLine(
	{ atlas, snapshot }: Pick<AtlasContext, 'atlas' | 'snapshot'>,
	{ kind, id }: Thing
): string | null {
	const inYear = (text: string) => m.embed_in_year({ year: snapshot.year, text });
	switch (kind) {
		case 'state': {
			const state = snapshot.states.find(({ iso3 }) => iso3 === id);
			const name = statusName(state?.status ?? null);
			return inYear(state?.inactive ? m.text_inactive({ text: name }) : name);
		}
		case 'dispute': {
			const dispute = snapshot.disputes.find((each) => each.id === id);
			const phase = dispute && drawnPhase(dispute);
			return inYear(phase ? phaseName(phase) : m.embed_not_in_year());
		}
		case 'place': {
			const place = snapshot.places.find((each) => each.place === id);
			return inYear(m.count_documents({ count: place?.total ?? 0 }));
		}
		case 'document': {
			const document = atlas.documents.find((each) => each.id === id);
			return document ? typeName(document.type) : null;
		}
		default:
			return null;
	}
}
