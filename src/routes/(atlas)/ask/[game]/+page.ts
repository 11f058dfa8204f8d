import AskMarks from '$lib/features/ask/AskMarks.svelte';
import { play } from '$lib/features/ask/play.svelte';
import type { MapStage } from '$lib/parts/context/stage';
import * as m from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

const stage: MapStage = {
	kind: 'ask',
	address: () => play.address,
	onopen: play.openThing,
	label: () => (play.isSecret ? m.ask_map() : null),
	Over: AskMarks
};

/** The map shows what the question shows. */
export const load: PageLoad = ({ data }) => ({ ...data, stage });
