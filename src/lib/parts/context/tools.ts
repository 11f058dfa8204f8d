/** What a tool gets from the dialog that it stands in; what it works on is in the context of the atlas. */
export interface ToolProps {
	/** Closes the dialog; the focus goes back to the menu. */
	onclose: () => void;
}

/** Tools of the menu "In class", in its order. */
export const TOOL_IDS = ['lesson', 'compare', 'handout', 'film', 'share', 'offline'] as const;
export type ToolId = (typeof TOOL_IDS)[number];
