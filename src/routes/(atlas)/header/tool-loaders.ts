import type { Component } from 'svelte';
import type { ToolId, ToolProps } from '$lib/parts/context/tools';

/** Each tool loads when it is chosen. Apart from the menu, which is on every page. */
export const LOADERS: Record<ToolId, () => Promise<{ default: Component<ToolProps> | Component }>> = {
	lesson: () => import('$lib/features/lessons/edit/AddToLesson.svelte'),
	compare: () => import('$lib/features/compare/CompareTool.svelte'),
	handout: () => import('$lib/features/handout/HandOut.svelte'),
	film: () => import('$lib/features/handout/Film.svelte'),
	share: () => import('$lib/features/embed/ShareView.svelte'),
	offline: () => import('$lib/features/offline/TakeAtlas.svelte')
};
