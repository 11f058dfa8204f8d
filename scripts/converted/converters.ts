/** Programs that are not browsers and draw SVG, each asked for a picture and for a document whose words can be read. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Converter {
	name: string;
	/** Where Debian has it. */
	debian: string;
	/** Asked whether it is there. */
	version: [command: string, ...rest: string[]];
	/** Makes `<name>.png` and `<name>.pdf` of each `<name>.svg`, beside these. */
	convert: (files: readonly string[]) => void;
}

/** Runs a program; @throws Error with what it said if it fails */
function run(command: string, ...rest: string[]): string {
	const { status, error, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', maxBuffer: 1e8 });
	if (error || status !== 0)
		throw new Error(`${command} ended with ${String(status)}: ${stderr}`, { cause: error });
	return stdout;
}

const named = (svg: string, type: 'png' | 'pdf') => svg.replace(/svg$/, type);

export const CONVERTERS: readonly Converter[] = [
	{
		name: 'librsvg',
		debian: 'librsvg2-bin',
		version: ['rsvg-convert', '--version'],
		convert: (files) =>
			files.forEach((file) => {
				for (const type of ['png', 'pdf'] as const) {
					run('rsvg-convert', '--format', type, '--output', named(file, type), file);
				}
			})
	},
	{
		name: 'Inkscape',
		debian: 'inkscape',
		version: ['inkscape', '--version'],
		convert: (files) => {
			run('inkscape', '--export-type=png,pdf', ...files);
		}
	},
	{
		name: 'LibreOffice',
		debian: 'libreoffice-draw',
		version: ['soffice', '--version'],
		convert: (files) => {
			const folder = path.dirname(files[0] ?? '.');
			// A profile of its own: one that is in use would do nothing and say nothing.
			const profile = `-env:UserInstallation=file://${path.resolve(folder)}/profile`;
			for (const type of ['png', 'pdf']) {
				run('soffice', profile, '--headless', '--convert-to', type, '--outdir', folder, ...files);
			}
		}
	}
];

/** The version of a program in a line; null where it is not installed. */
export function installedVersion([command, ...rest]: Converter['version']): string | null {
	const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8' });
	return status === 0 ? ((stdout || stderr).split('\n')[0] ?? '') : null;
}

/** A word of a document, and what it covers in the pixels of the picture. */
export interface PdfWord {
	text: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};

/** The words of the one page of a document, by Poppler. @param width of the picture, pixels */
export function wordsOfPdf(pdf: string, width: number): PdfWord[] {
	const found = run('pdftotext', '-bbox', pdf, '-');
	const page = Number(/<page width="([\d.]+)"/.exec(found)?.[1]);
	const scale = width / page;
	return [...found.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map(
		([, left, top, right, bottom, text = '']) => ({
			// Letters that are written as one, such as “fi”, are two.
			text: text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '').normalize('NFKC'),
			left: Number(left) * scale,
			top: Number(top) * scale,
			right: Number(right) * scale,
			bottom: Number(bottom) * scale
		})
	);
}
