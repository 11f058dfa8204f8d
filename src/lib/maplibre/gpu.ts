export type GlSupport = 'gpu' | 'emulated' | 'none';

/** Renderers that draw WebGL on the processor. */
const EMULATED = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

/** True for the name of a renderer without a GPU behind it. */
export const isEmulated = (renderer: string): boolean => EMULATED.test(renderer);

/**
 * Whether this machine draws WebGL 2 on a GPU, on its processor (MapLibre then costs more than it gives
 * until someone needs it) or not at all. Makes one small context and lets it go; call it once, in a browser.
 */
export function glSupport(): GlSupport {
	const context = (failIfMajorPerformanceCaveat: boolean) =>
		document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat });
	try {
		const fast = context(true);
		const gl = fast ?? context(false);
		if (!gl) return 'none';
		const info = gl.getExtension('WEBGL_debug_renderer_info');
		const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
		gl.getExtension('WEBGL_lose_context')?.loseContext();
		return fast && !isEmulated(renderer) ? 'gpu' : 'emulated';
	} catch {
		return 'none';
	}
}
