/** Fills of statuses on a close map: ground, water, lines and names carry the picture there, not what an area is filled with. */
import { shape, type Shape } from '../shapes/shape';
import { SEAM } from '../symbols/status';
import { NEAR_BORDER, type FillStep } from './scales';

/** A light tint of the fill; an outline of the state's own stays. */
function tintOf({ id = '', d, fill, stroke, ...state }: Shape, { tint }: FillStep): Shape {
	if (!fill) throw new Error(`${id} has no fill`);
	const isSeam = stroke?.width === SEAM;
	return {
		...state,
		id,
		d,
		fill: { ...fill, key: `tint-${fill.key}`, pattern: [], tint },
		stroke: isSeam ? { ...stroke, tint } : stroke
	};
}

/** What a state with a status is drawn of: a tint, and along the inside of its border a band with colour and pattern of the status. */
export function recededState(state: Shape, step: FillStep): Shape[] {
	const { id = '', d, fill, stroke, is } = state;
	if (!fill?.status) return [state];
	const width = step.band[fill.pattern.length > 0 ? 'pattern' : 'plain'];
	const band = shape('status', 'band', id, d, undefined, { is, fill, band: width });
	const isSeam = stroke?.width === SEAM;
	const rim = shape('status', 'rim', id, d, isSeam ? { token: 'land', width: NEAR_BORDER.rim } : stroke);
	return [tintOf(state, step), band, rim];
}

/** A line that is pale on deep fills. */
const onRim = (each: Shape): Shape =>
	each.stroke?.token === 'border-status' && each.slot !== 'status'
		? { ...each, stroke: { ...each.stroke, token: NEAR_BORDER.token } }
		: each;

/** The shapes of a map whose fills recede; all tints come before all bands, and these before their rims. */
export function receded(shapes: readonly Shape[], step: FillStep): Shape[] {
	const all = shapes.flatMap((each) => (each.kind === 'state' ? recededState(each, step) : [onRim(each)]));
	const isOver = ({ kind, slot }: Shape) => slot === 'status' && kind !== 'state';
	const [bands, rims] = [
		all.filter(({ kind }) => kind === 'band'),
		all.filter((each) => isOver(each) && each.kind !== 'band')
	];
	return [...all.filter((each) => !isOver(each)), ...bands, ...rims];
}
