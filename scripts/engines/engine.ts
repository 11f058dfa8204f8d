/** What the main tasks ask of a browser, whoever drives it. */
export interface DrivenBrowser {
	open: (url: string) => Promise<void>;
	/** Runs the body of a function in the page; elements go in and come out. */
	run: (script: string, ...args: unknown[]) => Promise<unknown>;
	/** As a hand does: the browser scrolls to it, and fails if something lies over it. */
	click: (element: unknown) => Promise<void>;
	/** As a keyboard does, with the codes of WebDriver for keys without a letter. */
	type: (element: unknown, text: string) => Promise<void>;
	close: () => void;
}

/** What the browser calls an element that a script gave. */
export const idOf = (element: unknown): string => String(Object.values(element as object)[0]);
