import { expect, it } from 'vitest';
import { meantForMap } from './gestures';

const given = (event: object) => meantForMap(event as Event);

it('leaves wheel and one finger to the page around the frame', () => {
	expect(given({ type: 'wheel', ctrlKey: false, metaKey: false })).toBe(false);
	expect(given({ type: 'touchstart', touches: { length: 1 } })).toBe(false);
	expect(given({ type: 'pointermove', pointerType: 'touch', isPrimary: true })).toBe(false);
});

it('takes the wheel with Ctrl or ⌘, two fingers, and a mouse that drags', () => {
	expect(given({ type: 'wheel', ctrlKey: true, metaKey: false })).toBe(true);
	expect(given({ type: 'wheel', ctrlKey: false, metaKey: true })).toBe(true);
	expect(given({ type: 'touchstart', touches: { length: 2 } })).toBe(true);
	expect(given({ type: 'pointermove', pointerType: 'touch', isPrimary: false })).toBe(true);
	expect(given({ type: 'mousedown', ctrlKey: false })).toBe(true);
	expect(given({ type: 'mousedown', ctrlKey: true })).toBe(false);
});
