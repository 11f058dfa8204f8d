/** A node of JSON-LD in the words of schema.org; what is undefined is left out when it is written. */
export interface Node {
	'@type': string;
	[property: string]: unknown;
}

/** What a page says to search engines about its subject. */
export interface Description {
	/** In the words of the page. */
	name: string;
	description: string;
	/** Address of the page. */
	url: string;
	image: string;
}

/** A download, as far as search engines are told. */
export interface Download {
	/** Below `/data/`. */
	path: string;
	title: string;
	mediatype: string;
}
