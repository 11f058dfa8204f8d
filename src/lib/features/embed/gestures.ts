/**
 * Whether a gesture over the map of a frame is meant for the map. The page around it scrolls by wheel and by one finger,
 * so the wheel needs Ctrl or ⌘ and touch two fingers; a mouse drags as ever.
 */
export function meantForMap(event: Event): boolean {
	if ('touches' in event) return (event as TouchEvent).touches.length > 1;
	const { type, ctrlKey, metaKey, pointerType, isPrimary } = event as PointerEvent;
	if (type === 'wheel') return ctrlKey || metaKey;
	if (pointerType === 'touch') return !isPrimary;
	return !ctrlKey;
}
