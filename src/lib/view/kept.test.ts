import { afterEach, expect, it, vi } from 'vitest';
import { channelTo, keptHere, keptInTab } from './kept';

const refuse = () => {
	throw new DOMException('Access is denied for this document.', 'SecurityError');
};
/** A global whose very look throws, as in a browser that blocks the data of sites. */
const refused = (name: string) =>
	Object.defineProperty(globalThis, name, { configurable: true, get: refuse });
const blocked: string[] = [];
function block(name: string) {
	blocked.push(name);
	refused(name);
}

afterEach(() => {
	for (const name of blocked.splice(0)) Reflect.deleteProperty(globalThis, name);
	vi.unstubAllGlobals();
});

it.each([
	['localStorage', keptHere],
	['sessionStorage', keptInTab]
])('says that %s keeps nothing where the browser refuses it', (name, kept) => {
	block(name);
	expect(kept.read('a')).toBeNull();
	expect(kept.write('a', 'b')).toBe(false);
	expect(kept.write('a', null)).toBe(false);
});

it('says that a full storage did not keep a text', () => {
	vi.stubGlobal('localStorage', { setItem: refuse, getItem: () => 'before', removeItem: () => undefined });
	expect(keptHere.write('a', 'b')).toBe(false);
	expect(keptHere.read('a')).toBe('before');
});

it('keeps a text and takes it away', () => {
	const texts = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => texts.get(key) ?? null,
		setItem: (key: string, text: string) => texts.set(key, text),
		removeItem: (key: string) => texts.delete(key)
	});
	expect(keptHere.write('a', 'b')).toBe(true);
	expect(keptHere.read('a')).toBe('b');
	expect(keptHere.write('a', null)).toBe(true);
	expect(keptHere.read('a')).toBeNull();
});

it('has no way to other windows where there is none or it is refused', () => {
	vi.stubGlobal('BroadcastChannel', undefined);
	expect(channelTo('a')).toBeNull();
	vi.stubGlobal('BroadcastChannel', refuse);
	expect(channelTo('a')).toBeNull();
});
