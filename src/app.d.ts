declare global {
	namespace App {
		interface PageData {
			/** The page's own title, where what stands around it needs it. */
			title?: string;
			/** A page of text that wants more width than text has: tables, diagrams. */
			wide?: boolean;
			/**
			 * What the page makes of the map: a lesson that is presented, a map in another site's page, a question to the
			 * class. Without it, the atlas with its header, year control and panel.
			 */
			stage?: import('$lib/parts/context/stage').MapStage;
			/** What layers that are off at first need, on pages about a thing of theirs. */
			more?: import('./routes/(atlas)/more').More;
			/** Title and description of the page about a thing. */
			head?: import('$lib/text/thing-head').Head;
		}
	}
}

export {};
