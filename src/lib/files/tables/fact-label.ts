import type { Fact, Text } from '$lib/domain';

/** Whatever of these a fact has says best what it is. */
type Labelled = Partial<{
	title: Text;
	name: Text;
	person: Text;
	what: Text;
	claim: string;
	status: string;
	phase: string;
	party: string;
	place: string;
	stage: string;
	year: number;
	series: string;
	number: number;
	start: string;
	from: string;
}>;

/** A few words in English that tell the fact from others of its thing. */
export function factLabel({ kind, fact }: Fact): string {
	const of = fact as Labelled;
	switch (kind) {
		case 'status':
			return `${of.status} from ${of.start}`;
		case 'phase':
			return `${of.phase} from ${of.from}`;
		case 'position':
			return `position of ${of.party}`;
		case 'seat':
			return `${of.place}, ${of.stage} from ${of.from}`;
		case 'term':
			return `${of.person?.en} from ${of.start}`;
		case 'chair':
			return `chair of ${of.year}`;
		case 'summit':
			return `${of.series} ${of.number}, ${of.place} ${of.start}`;
		default:
			return of.title?.en ?? of.name?.en ?? of.what?.en ?? of.claim ?? '';
	}
}
