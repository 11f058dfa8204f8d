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
	| 'ink'
	| 'eraser'
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
	/**
	 * What has the focus: a control that Space and Enter work, a field that takes letters, one that takes a number, a list
	 * with keys of its own, a thing that arrows move.
	 */
	focus: 'none' | 'control' | 'field' | 'figure' | 'list' | 'mover';
}

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'> & { shiftKey?: boolean };

/**
 * By clickers and keyboards, at every time: answers are given by digits, which no clicker sends. F5 is the start
 * button of many clickers, and must not load the page anew.
 */
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
	i: 'ink',
	e: 'eraser',
	l: 'laser',
	c: 'clear',
	z: 'undo',
	Backspace: 'undo',
	'?': 'help'
};

/** Keys of a list that walks through what is on the map; a full stop is a clicker's. */
const LIST_KEYS = /^(Arrow.*|Home|End|[^.])$/;
/** Keys of a field for a number; a clicker's b and its full stop alone black out the screen. */
const FIGURE_KEYS = /^([0-9,+-]|−|Arrow.*|Home|End|Backspace|Delete)$/;
/** Keys that change nothing by themselves. */
const SILENT = /^(Shift|Control|Alt|Meta|AltGraph|CapsLock|NumLock|Fn|Tab|Dead|Unidentified)$/;

/** What a key does, or null where it keeps its own meaning. */
export function actionOf(event: Key, situation: Situation): Action | null {
	const { key, ctrlKey, metaKey, altKey } = event;
	if (ctrlKey || metaKey || altKey) return null;
	if (situation.black) return SILENT.test(key) ? null : 'black';
	if (situation.dialog) return key === 'Escape' ? 'escape' : null;
	const { focus, choices } = situation;
	if (focus === 'field' && key !== 'Escape') return null;
	if (focus === 'list' && (LIST_KEYS.test(key) || key === 'Enter')) return null;
	if (focus === 'figure' && FIGURE_KEYS.test(key)) return null;
	if (focus === 'mover' && /^(ArrowUp|ArrowDown| |Enter)$/.test(key)) return null;
	if (focus === 'control' && (key === ' ' || key === 'Enter')) return null;
	const action = KEYS[signOf(event)];
	if (action) return action;
	const guess = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? key) - 1;
	return guess >= 0 && guess < choices ? { guess } : null;
}

/** Keys with a name, whatever letters the keyboard has; an input method hides which key it was given. */
const NAMED = /^(?!Process$|Unidentified$|Dead$)[A-Z]\w+$/;

/**
 * The sign that a key stands for: a clicker sends keys by their place, which on a Cyrillic, Kazakh, Arabic or Chinese
 * keyboard have other signs, or none while an input method waits for more.
 */
export function signOf({ key, code, shiftKey = false }: Pick<Key, 'key' | 'code' | 'shiftKey'>): string {
	if (NAMED.test(key)) return key;
	// On a French keyboard this place has a colon, on a Russian one a letter.
	if (code === 'Period' && !shiftKey) return '.';
	if (/^[a-z]$/i.test(key)) return key.toLowerCase();
	return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/** What has the focus, as far as keys are concerned. */
export function focusOf(element: Element | null): Situation['focus'] {
	if (!element) return 'none';
	if (element.closest('.keyboard ul')) return 'list';
	if (element.closest('[data-moves]')) return 'mover';
	if (element.matches('[type="number"], [type="range"]')) return 'figure';
	// A box to tick has Space, and nothing else of a presentation's keys.
	if (element.matches('button, a[href], summary, [type="checkbox"]')) return 'control';
	return element.matches('input, textarea, select') ? 'field' : 'none';
}
