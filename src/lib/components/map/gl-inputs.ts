import { claimTexts, classTexts, stageTexts } from './line-words';
import { isPointsOnly } from './outlines';
import { misplacedText } from './selection';
import { datingAct, type AtlasCore } from '$lib/domain';
import { disputeArcs } from '$lib/map/dispute-arcs';
import { misplacedLines } from '$lib/map/misplaced';
import type { MapDisputePoint, MapPlace } from '$lib/map/types';
import { textOf } from '$lib/view/words';

/** What MapLibre is given once: names, places with the documents ever signed there, what stands for disputes. */
export function glInputs(atlas: AtlasCore) {
	const documentsAt = (place: string) =>
		atlas.documents.filter((document) => datingAct(document)?.place === place).length;
	return {
		names: new Map(atlas.states.map(({ iso3, name }) => [iso3, textOf(name)])),
		places: atlas.places.map(({ id, name, position }): MapPlace => ({
			id,
			name: textOf(name),
			position,
			documents: documentsAt(id)
		})),
		disputePoints: atlas.disputes.flatMap((dispute): MapDisputePoint[] => {
			const alone = isPointsOnly(dispute);
			return dispute.points.flatMap(({ position, note }, index) =>
				alone || note ? [{ id: `${dispute.id} ${index}`, dispute: dispute.id, position, beside: !alone }] : []
			);
		}),
		disputeArcs: disputeArcs(atlas.disputes),
		lineTexts: { classes: classTexts(), stages: stageTexts(atlas), claims: claimTexts(atlas) },
		misplaced: misplacedLines(atlas).map((line) => ({ ...line, text: misplacedText(line, atlas) }))
	};
}
