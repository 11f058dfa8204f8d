import { claimTexts, classTexts, stageTexts } from '$lib/scene/outlines/line-words';
import { isPointsOnly } from '$lib/scene/outlines/outlines';
import { misplacedText } from '$lib/scene/state/selection';
import { datingAct, type AtlasCore } from '$lib/domain';
import { disputeArcs } from '$lib/scene/outlines/dispute-arcs';
import { misplacedLines } from '$lib/scene/state/misplaced';
import type { MapDisputePoint, MapPlace } from '$lib/scene/state/types';
import { textOf } from '$lib/text/words';

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
