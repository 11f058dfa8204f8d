/**
 * The browser of tests and screenshots. It comes from npm, not from the machine.
 * Order: `CHROMIUM_PATH`; on Linux x64 the binary of `@sparticuz/chromium`; else the one Playwright installed.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { LaunchOptions } from '@playwright/test';

const run = promisify(execFile);
const CACHE = path.resolve(import.meta.dirname, '../../../node_modules/.cache');

/** WebGL drawn by the processor: slow, but the same on every machine. */
const SOFTWARE_GL = [
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	// The page itself is drawn without it, as on a machine without a GPU: through it one picture may take 20 s.
	'--disable-gpu-rasterization'
];
const NO_GL = ['--disable-gpu', '--disable-software-rasterizer', '--disable-webgl', '--disable-3d-apis'];
/** A test machine is often a container and its user root, where Chromium's own sandbox cannot start. */
const COMMON = ['--no-sandbox', '--ignore-gpu-blocklist', '--font-render-hinting=none'];

/**
 * Options to launch the browser with.
 * @param webgl false starts it without WebGL, as on a machine whose GPU is blocked.
 * @throws if the binary cannot be unpacked.
 */
export async function launchOptions({ webgl = true } = {}): Promise<LaunchOptions> {
	const args = [...COMMON, ...(webgl ? SOFTWARE_GL : NO_GL)];
	const fromEnvironment = process.env['CHROMIUM_PATH'];
	if (fromEnvironment) return { executablePath: fromEnvironment, args };
	if (process.platform !== 'linux' || process.arch !== 'x64') return { args };
	const dir = await unpacked();
	const executablePath = path.join(dir, 'chromium');
	return { executablePath, args, env: { ...environment(), ...(await whatTheMachineLacks(dir)) } };
}

/**
 * The directory with the unpacked browser. The package unpacks into the system's temporary directory, without
 * a lock and whatever version lies there; so it is run in a process of its own, into a directory of its own,
 * which gets its final name only when complete.
 */
async function unpacked(): Promise<string> {
	const manifest = createRequire(import.meta.url)
		.resolve('@sparticuz/chromium')
		.replace(/build.*/, 'package.json');
	const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
	const dir = path.join(CACHE, `chromium-${version}`);
	if (existsSync(dir)) return dir;
	await mkdir(CACHE, { recursive: true });
	const draft = await mkdtemp(`${dir}-`);
	const unpack = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
	await run(process.execPath, ['--input-type=module', '--eval', unpack], {
		cwd: path.dirname(manifest),
		// Named as the package's home, so that it also unpacks the libraries a bare machine lacks.
		env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
	});
	const fonts = `<fontconfig><dir>${dir}/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>`;
	await writeFile(path.join(draft, 'fonts', 'fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`);
	try {
		await rename(draft, dir);
	} catch (error) {
		// Another process was faster.
		await rm(draft, { recursive: true, force: true });
		if (!existsSync(dir)) throw error;
	}
	return dir;
}

/** The browser needs NSS and a font; a bare image has neither, so those of the package stand in. */
async function whatTheMachineLacks(dir: string): Promise<Record<string, string>> {
	const libraries = path.join(dir, 'al2023', 'lib');
	const linked = await run('ldd', [path.join(dir, 'chromium')]).then(
		({ stdout }) => !stdout.includes('not found'),
		() => false
	);
	return {
		...(linked ? {} : { LD_LIBRARY_PATH: libraries }),
		...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(dir, 'fonts') })
	};
}

function environment(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
	);
}
