declare module 'virtual:atlas-core' {
	export const core: import('$lib/domain').AtlasCore;
}

declare module 'virtual:atlas-more' {
	/** What layers that are off at first need besides the core. */
	export const more: Required<Pick<import('$lib/domain').AtlasCore, 'institutions' | 'exercises' | 'claims'>>;
}

declare module 'virtual:atlas-affairs' {
	/** What is told late of a year. On the server the core has it as well. */
	export const affairs: Required<
		Pick<import('$lib/domain').AtlasCore, 'applications' | 'abstentions' | 'relations' | 'meetings'>
	>;
}

declare module 'virtual:lesson-player' {
	/** The script of a lesson in one file. */
	export const code: string;
	/** The styles of what it shows by components. */
	export const css: string;
}
