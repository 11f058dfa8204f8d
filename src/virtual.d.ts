declare module 'virtual:atlas-core' {
	export const core: import('$lib/domain').AtlasCore;
}
