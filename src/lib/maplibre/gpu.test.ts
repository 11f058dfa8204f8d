import { describe, expect, it } from 'vitest';
import { isEmulated } from './gpu';

describe('isEmulated', () => {
	it.each([
		'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
		'llvmpipe (LLVM 15.0.7, 256 bits)',
		'softpipe',
		'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
		'Apple Software Renderer'
	])('knows %s', (name) => expect(isEmulated(name)).toBe(true));

	it.each([
		'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
		'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
		'Apple M2',
		'Adreno (TM) 650'
	])('takes %s for a GPU', (name) => expect(isEmulated(name)).toBe(false));
});
