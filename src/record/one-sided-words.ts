import type { Language } from '../lib/domain/types/values';

/** Words that the atlas does not use in its own voice: they decide a dispute while they describe it. */
export interface OneSidedWord {
	language: Language;
	/** The words, as examples for readers; the pattern finds each of them. */
	words: string;
	/** What it looks for, without regard to case. */
	pattern: string;
	/** Why the word takes a side, and what is said instead. */
	why: string;
}

const list = (language: Language, rows: [words: string, pattern: string, why: string][]): OneSidedWord[] =>
	rows.map(([words, pattern, why]) => ({ language, words, pattern, why }));

const WRONGFUL = 'says that the control is wrongful; instead: who administers, holds or controls the place';
const LAW = 'a judgement on law that only a court or a party may give; instead: who says so, on what ground';
const DOUBT = 'casts doubt on a name or statement; instead: the name, and who uses it';
const BLAME = 'says who began or who is to blame; instead: who did what on which day';
const CAUSE = 'praises one side’s cause; instead: what happened';
const PARTY = 'denies one side that it speaks for itself; instead: its own name';

/** The one list of them. Each row with its reason; a test looks for them in the record and in the interface. */
export const ONE_SIDED_WORDS: readonly OneSidedWord[] = [
	...list('en', [
		['occupied, occupation, occupier', '\\boccup(y|ied|ies|ying|ation|ations|iers?)\\b', WRONGFUL],
		['annexed, annexation', '\\bannex(ed|ing|ation|ations)\\b', WRONGFUL],
		['seized, stolen, land grab', '\\b(seiz(e|ed|es|ing)|stolen|land[- ]grab\\w*)\\b', WRONGFUL],
		['encroachment, intrusion', '\\b(encroach\\w*|intrusions?|intrud\\w*)', WRONGFUL],
		['illegal, unlawful, illegitimate', '\\b(illegal\\w*|unlawful\\w*|illegitima\\w*)', LAW],
		['legitimate, rightful', '\\b(legitima(te|tely|cy)|rightful\\w*)\\b', LAW],
		[
			'baseless, unjustified, justified',
			'\\b(baseless|unfounded|(un)?justif(ied|iable)|unjust(ly)?)\\b',
			LAW
		],
		[
			'correct border, true owner, historic right',
			'\\b(correct|true|real) (border|boundary|line|owner|claim|map)\\b|\\bhistoric(al)? rights?\\b',
			LAW
		],
		['so-called, alleged', '\\bso[- ]called\\b|\\balleged(ly)?\\b|\\bself[- ](styled|proclaimed)\\b', DOUBT],
		['aggressor, aggression', '\\baggress(or|ors|ion|ions|ive|ively)\\b', BLAME],
		['invasion, invaded, incursion', '\\b(invasions?|invad(e|ed|es|ing|ers?)|incursions?)\\b', BLAME],
		['unprovoked, provocation', '\\b(un)?provo(ked|cations?|cative)\\b', BLAME],
		['massacre, atrocity, brutal', '\\b(massacr\\w*|atrocit\\w*|brutal\\w*|barbari\\w*)', BLAME],
		['liberated, liberation', '\\bliberat(e|ed|es|ing|ion|ors?)\\b', CAUSE],
		['reunification, regained, recaptured', '\\b(reunif\\w*|regain(ed|s)?|recaptur\\w*|retook)\\b', CAUSE],
		['martyr, heroic, freedom fighter', '\\b(martyr\\w*|heroic\\w*|freedom fighters?)\\b', CAUSE],
		['motherland, ancestral land', '\\b(motherland|fatherland|ancestral (land|territor)\\w*)', CAUSE],
		[
			'separatist regime, breakaway, rebels',
			'\\b(separatist (regime|state|region)s?|breakaway|rebels?)\\b',
			PARTY
		],
		['puppet, rogue state, terrorist state', '\\bpuppets?\\b|\\b(rogue|terrorist) (state|regime)s?\\b', PARTY]
	]),
	...list('ru', [
		['оккупированный, оккупация', 'оккуп', WRONGFUL],
		['аннексия, захват', 'аннекс|захва[тч]', WRONGFUL],
		['незаконный, нелегитимный', 'незаконн|нелегитимн|противоправн', LAW],
		['исконный', 'исконн', LAW],
		['так называемый, якобы', 'так называем|якобы|самопровозглаш', DOUBT],
		['агрессор, агрессия', 'агресс', BLAME],
		['вторжение', 'вторж|вторг', BLAME],
		['освобождение, воссоединение', 'освобо|воссоедин', CAUSE],
		['сепаратистский режим, марионеточный', 'сепаратистск|марионет', PARTY]
	]),
	...list('zh', [
		['占领、侵占', '占领|侵占|霸占', WRONGFUL],
		['吞并', '吞并|兼并', WRONGFUL],
		['非法', '非法', LAW],
		['固有领土', '固有领土|神圣领土', LAW],
		['所谓', '所谓', DOUBT],
		['侵略、入侵', '侵略|入侵|侵犯', BLAME],
		['解放、收复、统一', '解放|收复|统一', CAUSE],
		['傀儡、伪政权', '傀儡|伪政权', PARTY]
	])
];
