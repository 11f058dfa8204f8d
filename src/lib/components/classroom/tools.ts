import type { Component } from 'svelte';

/** What a tool gets from the dialog that it stands in; what it works on is in the context of the atlas. */
export interface ToolProps {
	/** Closes the dialog; the focus goes back to the menu. */
	onclose: () => void;
}

/** Tools of the menu "In class", in its order. */
export const TOOL_IDS = ['lesson', 'compare', 'handout', 'film', 'share'] as const;
export type ToolId = (typeof TOOL_IDS)[number];

type Loader = () => Promise<{ default: Component<ToolProps> }>;

/** Each loads when it is chosen. */
export const TOOLS: Partial<Record<ToolId, Loader>> = {
	lesson: () => import('../lessons/AddToLesson.svelte'),
	compare: () => import('../compare/CompareTool.svelte'),
	handout: () => import('../picture/HandOut.svelte'),
	film: () => import('../picture/Film.svelte'),
	share: () => import('../embed/ShareView.svelte')
};
