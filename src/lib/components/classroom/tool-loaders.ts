import type { Component } from 'svelte';
import type { ToolId, ToolProps } from './tools';

/** Each tool loads when it is chosen. Apart from the menu, which is on every page. */
export const LOADERS: Record<ToolId, () => Promise<{ default: Component<ToolProps> }>> = {
	lesson: () => import('../lessons/AddToLesson.svelte'),
	compare: () => import('../compare/CompareTool.svelte'),
	handout: () => import('../picture/HandOut.svelte'),
	film: () => import('../picture/Film.svelte'),
	share: () => import('../embed/ShareView.svelte')
};
