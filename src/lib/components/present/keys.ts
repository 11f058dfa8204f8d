/** What a key does during a presentation. */
export type Action =
	| 'next'
	| 'back'
	| 'first'
	| 'last'
	| 'black'
	| 'escape'
	| 'fullscreen'
	| 'speaker'
	| 'pen'
	| 'laser'
	| 'clear'
	| 'undo'
	| 'help'
	| { guess: number };

/** What of the page decides what a key means. */
export interface Situation {
	/** The screen is black: any key ends it. */
	black: boolean;
	/** A dialog is open: it has the keys, but for the one that closes it. */
	dialog: boolean;
	/** How many answers wait for a guess; 0 where nothing is asked. */
	choices: number;
	/** What has the focus: a control that Space and Enter work, a field that takes letters, a list with keys of its own. */
	focus: 'none' | 'control' | 'field' | 'list';
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** By clickers and keyboards. F5 is the start button of many clickers, and must not load the page anew. */
const KEYS: Readonly<Record<string, Action>> = {
	PageDown: 'next',
	ArrowRight: 'next',
	ArrowDown: 'next',
	' ': 'next',
	Enter: 'next',
	PageUp: 'back',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	Home: 'first',
	End: 'last',
	b: 'black',
	'.': 'black',
	Escape: 'escape',
	f: 'fullscreen',
	F5: 'fullscreen',
	s: 'speaker',
	p: 'pen',
	l: 'laser',
	c: 'clear',
	z: 'undo',
	Backspace: 'undo',
	'?': 'help'
};

/** Keys of a list that walks through what is on the map. */
const LIST_KEYS = /^(Arrow.*|Home|End|.)$/;
/** Keys that change nothing by themselves. */
const SILENT = /^(Shift|Control|Alt|Meta|AltGraph|CapsLock|NumLock|Fn|Tab|Dead|Unidentified)$/;

/** What a key does, or null where it keeps its own meaning. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: Key, situation: Situation): Action | null {
	if (ctrlKey || metaKey || altKey) return null;
	if (situation.black) return SILENT.test(key) ? null : 'black';
	if (situation.dialog) return key === 'Escape' ? 'escape' : null;
	const { focus, choices } = situation;
	if (focus === 'field' && key !== 'Escape') return null;
	if (focus === 'list' && (LIST_KEYS.test(key) || key === 'Enter')) return null;
	if (focus === 'control' && (key === ' ' || key === 'Enter')) return null;
	const guess = guessOf(key, choices);
	if (guess !== null) return { guess };
	return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** While answers wait, their letters and numbers are theirs. */
function guessOf(key: string, choices: number): number | null {
	if (key.length !== 1) return null;
	const letter = key.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
	const number = key >= '1' && key <= '9' ? Number(key) - 1 : -1;
	return [letter, number].find((choice) => choice >= 0 && choice < choices) ?? null;
}

/** What has the focus, as far as keys are concerned. */
export function focusOf(element: Element | null): Situation['focus'] {
	if (!element) return 'none';
	if (element.closest('.keyboard ul')) return 'list';
	if (element.matches('input, textarea, select')) return 'field';
	return element.matches('button, a[href], summary') ? 'control' : 'none';
}
