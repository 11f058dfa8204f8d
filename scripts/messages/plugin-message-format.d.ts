/** The package has no types of its own. */
declare module '@inlang/plugin-message-format' {
	import type { BundleImport, MessageImport, VariantImport, ProjectSettings } from '@inlang/sdk';

	const plugin: {
		importFiles: (of: {
			files: { locale: string; content: Uint8Array }[];
			settings: ProjectSettings;
		}) => Promise<{
			bundles: BundleImport[];
			messages: MessageImport[];
			variants: Extract<VariantImport, { messageBundleId: string }>[];
		}>;
	};
	export default plugin;
}
