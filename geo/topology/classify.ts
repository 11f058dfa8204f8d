import { AREAS, type Area } from '../pieces/areas';
import type { LineClass, LineProperties as LineKind } from '../../src/lib/geo/topology-types';
import type { Piece } from '../pieces/pieces';

type Side = Pick<Piece, 'state' | 'area'>;

/** The record's dispute that is about the whole line between a pair. */
const BORDER_DISPUTES: Readonly<Record<string, string>> = {
	'KGZ-TJK': 'kgz-tjk-border',
	'TJK-UZB': 'uzb-tjk-border',
	'KGZ-UZB': 'uzb-kgz-border',
	'CHN-TJK': 'chn-tjk-pamir',
	'CHN-KGZ': 'chn-kgz',
	'CHN-KAZ': 'chn-kaz',
	'CHN-RUS': 'chn-rus',
	'KAZ-RUS': 'kaz-rus',
	'KAZ-UZB': 'kaz-uzb',
	'KAZ-KGZ': 'kgz-kaz',
	'AFG-PAK': 'afg-pak-durand',
	'CHN-PAK': 'ind-pak-kashmir',
	'TKM-UZB': 'uzb-tkm',
	'ARM-AZE': 'arm-aze'
};

/** Pairs whose whole common line is no plain border. */
const CLASS_OF_PAIR: Readonly<Record<string, LineClass>> = {
	'CHN-IND': 'line-of-actual-control',
	// Afghanistan does not accept the Durand Line as a border.
	'AFG-PAK': 'disputed',
	// Both hold to their line of 1963; India does not accept it and claims what lies along it.
	'CHN-PAK': 'disputed',
	'KOR-PRK': 'ceasefire-line',
	'ISR-PSE': 'ceasefire-line',
	'ISR-LBN': 'ceasefire-line',
	'ISR-SYR': 'ceasefire-line',
	'ESH-MAR': 'ceasefire-line',
	'CYP-x-cyprus-buffer-zone': 'ceasefire-line',
	'x-cyprus-buffer-zone-x-northern-cyprus': 'ceasefire-line',
	'SRB-x-kosovo': 'disputed',
	'SOM-x-somaliland': 'disputed'
};

const PAKISTAN_HELD = new Set(['azad-kashmir', 'northern-areas']);
const KARABAKH = 'nagorno-karabakh';
/** Azerbaijan's side of the ceasefire line of 1994. */
const heldByAzerbaijan = ({ area }: Side): boolean => area === undefined || area === `${KARABAKH}-edge`;

const sorted = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);
const kind = (
	of: LineClass,
	a: string,
	b: string,
	more: Pick<LineKind, 'claimant' | 'dispute'> = {}
): LineKind => {
	const [left, right] = sorted(a, b);
	return { class: of, left, right, ...more };
};

/** The area on one side of a line if the state on the other side claims it: that state does not accept the line. */
function claimedAcross(side: Side, other: Side): Area | undefined {
	return AREAS.find(({ id, claimedBy }) => id === side.area && claimedBy.includes(other.state));
}

function between(a: Side, b: Side): LineKind {
	const [left, right] = sorted(a.state, b.state);
	const pair = `${left}-${right}`;
	const areas = [a.area, b.area];
	const has = (area: string): boolean => areas.includes(area);
	const dispute = BORDER_DISPUTES[pair];
	if (pair === 'IND-PAK') {
		const kashmir = { dispute: 'ind-pak-kashmir' };
		if (has('siachen')) return kind('actual-ground-position-line', left, right, kashmir);
		if (!has('jammu-and-kashmir')) return kind('international', left, right);
		const pakistanHeld = areas.some((area) => area !== undefined && PAKISTAN_HELD.has(area));
		return kind(pakistanHeld ? 'line-of-control' : 'working-boundary', left, right, kashmir);
	}
	if (pair === 'CHN-IND') return kind('line-of-actual-control', left, right, { dispute: 'chn-ind-lac' });
	const of = CLASS_OF_PAIR[pair];
	const claimed = of ? undefined : (claimedAcross(a, b) ?? claimedAcross(b, a));
	const about = claimed?.dispute ?? dispute;
	return kind(of ?? (claimed ? 'disputed' : 'international'), left, right, about ? { dispute: about } : {});
}

function within(a: Side, b: Side): LineKind | undefined {
	if (a.area === b.area) return undefined;
	// The edge between two areas that Pakistan administers; nobody claims along it.
	if (a.area && b.area && PAKISTAN_HELD.has(a.area) && PAKISTAN_HELD.has(b.area)) return undefined;
	if (a.state === 'AZE') {
		const of = heldByAzerbaijan(a) === heldByAzerbaijan(b) ? 'former-boundary' : 'ceasefire-line';
		return kind(of, 'ARM', 'AZE', { dispute: 'arm-aze' });
	}
	const area = AREAS.findLast(({ id }) => id === a.area || id === b.area);
	if (!area) return undefined;
	const claimant = area.claimedBy.find((id) => id !== area.controlledBy && id !== area.state);
	const other = claimant ?? area.controlledBy;
	return kind(area.edge ?? 'claim', area.state, other, {
		...(area.edge ? {} : { claimant: other }),
		...(area.dispute && { dispute: area.dispute })
	});
}

/**
 * What the line between two neighbouring pieces is; nothing where no line is to be drawn.
 * The class follows from who holds the two sides, not from the geometry.
 */
export function lineBetween(a: Side, b: Side): LineKind | undefined {
	return a.state === b.state ? within(a, b) : between(a, b);
}

/** `KGZ-TJK` for a border, `IND-PAK:line-of-control` for another class, `CHN-IND:claim:IND` for a claim. */
export function lineId({ class: of, left, right, claimant }: LineKind): string {
	const pair = `${left}-${right}`;
	if (of === 'international') return pair;
	return claimant ? `${pair}:${of}:${claimant}` : `${pair}:${of}`;
}
