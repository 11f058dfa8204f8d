/** About how many pixels wide a picture of a code is: enough for a slide or a poster. */
const WIDTH = 1200;

/** The code as a PNG, each module the same whole number of pixels. */
export async function qrPng(modules: boolean[][]): Promise<Blob> {
	const scale = Math.ceil(WIDTH / modules.length);
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = scale * modules.length;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws no picture');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = '#000';
	modules.forEach((row, y) =>
		row.forEach((dark, x) => {
			if (dark) context.fillRect(x * scale, y * scale, scale, scale);
		})
	);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
	if (!blob) throw new Error('This browser makes no PNG');
	return blob;
}
