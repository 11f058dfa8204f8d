import { INSTITUTION_KINDS, type Atlas, type Institution, type InstitutionKind } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { dateName, textOf } from '$lib/text/words';
import { placeName } from '$lib/text/facts/thing-words';
import { officeName } from '$lib/text/thing-words';

export interface InstitutionNode {
	id: string;
	name: string;
	/** Short facts: since when, where, who heads it now. */
	facts: string[];
	note: string | null;
	parts: InstitutionNode[];
}

export interface InstitutionGroup {
	kind: InstitutionKind;
	nodes: InstitutionNode[];
}

/** The organization, its parts by kind, and their parts. */
export function institutionTree(atlas: Atlas): { root: InstitutionNode; groups: InstitutionGroup[] } {
	const root = atlas.institutions.find(({ partOf }) => partOf === null);
	if (!root) throw new Error('The record has no institution that is part of nothing');
	const parts = partsOf(atlas, root.id);
	return {
		// Its note is about its name and languages; the page says those elsewhere.
		root: { ...nodeOf(atlas, root), note: null, parts: [] },
		groups: INSTITUTION_KINDS.map((kind) => ({
			kind,
			nodes: parts.filter((part) => part.kind === kind).map((part) => nodeOf(atlas, part))
		})).filter(({ nodes }) => nodes.length > 0)
	};
}

const partsOf = (atlas: Atlas, id: string) => atlas.institutions.filter(({ partOf }) => partOf === id);

function nodeOf(atlas: Atlas, institution: Institution): InstitutionNode {
	const { id, name, note } = institution;
	return {
		id,
		name: textOf(name),
		facts: factsOfNode(atlas, institution),
		note: note ? textOf(note) : null,
		parts: partsOf(atlas, id).map((part) => nodeOf(atlas, part))
	};
}

function factsOfNode(atlas: Atlas, { id, established, seats }: Institution): string[] {
	const now = seats.filter(({ to }) => to === null);
	const isPlanned = now.length > 0 && now.every(({ stage }) => stage === 'planned');
	const head = atlas.terms.find(({ institution, end }) => institution === id && end === null);
	const since =
		established && (isPlanned ? m.org_agreed : m.org_established)({ date: dateName(established) });
	return [
		...now.map(({ place, stage }) => {
			const name = placeName(atlas, place);
			return stage === 'planned' ? m.org_seat_planned({ place: name }) : name;
		}),
		...(since ? [since] : []),
		...(head ? [m.org_head({ office: officeName(head.office), person: textOf(head.person) })] : [])
	];
}
