declare global {
	/** The language of the pages that a process writes; English where nobody set it. */
	var atlasLanguage: string | undefined;

	namespace App {
		interface PageData {
			/** The page's own title, where what stands around it needs it. */
			title?: string;
			/** Name of the record, on the page that is cited as the record itself. */
			dataset?: string;
			/** A page of text that wants more width than text has: tables, diagrams. */
			wide?: boolean;
			/** It prints a foot of its own. */
			footed?: boolean;
			/** What layers that are off at first need, on pages about a thing of theirs. */
			more?: import('$lib/parts/context/more').More;
			/** What the map of the page opens with; the region without it. */
			extent?: import('$lib/parts/context/atlas-context').Extent | null;
			/** The year that the thing of the page belongs to. */
			year?: number | null;
			/** Title and description of the page about a thing. */
			head?: import('$lib/text/thing-head').Head;
		}
	}
}

export {};
