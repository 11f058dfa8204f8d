/** Web servers that this machine has, each with its recipe of `docs/hosting`. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../engines/port';

const RECIPES = path.resolve('docs/hosting');
/** How long a server may take to answer for the first time, and between two tries, in milliseconds. */
const [START, TRY] = [20_000, 100];

/** Where a server finds and leaves its files. */
interface Place {
	/** What the recipe calls /srv/www. */
	root: string;
	/** For what it writes. */
	work: string;
	port: number;
	/** The recipe for this place. */
	recipe: string;
}

interface Kind {
	name: string;
	/** Its recipe, below `docs/hosting`. */
	file: string;
	/** How to get it. */
	debian: string;
	isHere: () => boolean;
	/** Writes its settings. Returns the command that runs it in the foreground. */
	command: (place: Place) => string[];
}

/** A server that answers. */
export interface Running {
	origin: string;
	close: () => Promise<void>;
}

const answers = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const MODULES = {
	brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
	apache: '/usr/lib/apache2/modules'
};
/** Of Apache, for the recipe. */
const APACHE = ['mpm_event', 'authz_core', 'mime', 'dir', 'rewrite', 'headers', 'env'];

export const SERVERS: Kind[] = [
	{
		name: 'nginx',
		file: 'nginx.conf',
		debian: 'nginx-light libnginx-mod-http-brotli-static',
		isHere: () => answers('nginx', '-v'),
		command({ work, recipe }) {
			const hasBrotli = existsSync(MODULES.brotli);
			if (!hasBrotli) console.log('nginx: not run: brotli (Debian: libnginx-mod-http-brotli-static)');
			const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
				(name) => `${name}_temp_path ${work}/${name};`
			);
			const settings = path.join(work, 'nginx.conf');
			writeFileSync(
				settings,
				[
					hasBrotli ? `load_module ${MODULES.brotli};` : '',
					`daemon off; pid ${work}/pid; error_log ${work}/errors; events {}`,
					`http { access_log off; ${temporary.join(' ')}`,
					hasBrotli ? recipe : recipe.replace(/^\s*brotli_.*$/m, ''),
					'}'
				].join('\n')
			);
			return ['nginx', '-c', settings, '-e', `${work}/errors`];
		}
	},
	{
		name: 'Caddy',
		file: 'Caddyfile',
		debian: 'caddy',
		isHere: () => answers('caddy', 'version'),
		command({ work, recipe }) {
			const settings = path.join(work, 'Caddyfile');
			writeFileSync(
				settings,
				`{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${work}\n}\n${recipe}`
			);
			return ['caddy', 'run', '--config', settings, '--adapter', 'caddyfile'];
		}
	},
	{
		name: 'Apache',
		file: 'apache.conf',
		debian: 'apache2',
		isHere: () => answers('apache2', '-v'),
		command({ root, work, port, recipe }) {
			const settings = path.join(work, 'apache.conf');
			writeFileSync(
				settings,
				[
					...APACHE.map((name) => `LoadModule ${name}_module ${MODULES.apache}/mod_${name}.so`),
					`ServerRoot ${work}`,
					'ServerName localhost',
					`Listen 127.0.0.1:${String(port)}`,
					`PidFile ${work}/pid`,
					`ErrorLog ${work}/errors`,
					'User www-data',
					'Group www-data',
					'TypesConfig /etc/mime.types',
					`DocumentRoot ${root}`,
					`<Directory ${root}>`,
					'Require all granted',
					recipe,
					'</Directory>'
				].join('\n')
			);
			return ['apache2', '-f', settings, '-D', 'FOREGROUND'];
		}
	}
];

/**
 * Starts a server with its recipe.
 * @param build the built site
 * @param base the path below which it is to stand, or nothing
 * @throws Error with what the server says if it does not answer
 */
export async function startServer(
	{ name, file, command }: Kind,
	build: string,
	base: string
): Promise<Running> {
	const [work, port] = [mkdtempSync(path.join(tmpdir(), 'sco-atlas-host-')), await freePort()];
	// Servers give up the rights of who starts them.
	chmodSync(work, 0o755);
	const root = path.join(work, 'www');
	if (base) {
		mkdirSync(root);
		symlinkSync(build, path.join(root, base.slice(1)));
	} else symlinkSync(build, root);
	const recipe = readFileSync(path.join(RECIPES, file), 'utf8')
		.replaceAll('/srv/www', root)
		.replaceAll('/404.html', `${base}/404.html`)
		.replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
		.replace(/^:80 \{/m, `http://127.0.0.1:${String(port)} {`);
	const [program = '', ...args] = command({ root, work, port, recipe });
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
	const origin = `http://127.0.0.1:${String(port)}`;
	const running = { origin, close: () => ended(child, work) };
	const until = Date.now() + START;
	while (!(await fetch(`${origin}/`).catch(() => null))) {
		if (child.exitCode !== null || Date.now() > until) {
			const errors = path.join(work, 'errors');
			const written = existsSync(errors) ? readFileSync(errors, 'utf8') : '';
			await running.close();
			throw new Error(`${name} does not run:\n${Buffer.concat(said).toString()}${written}`);
		}
		await new Promise((resolve) => setTimeout(resolve, TRY));
	}
	return running;
}

async function ended(child: ChildProcess, work: string): Promise<void> {
	if (child.exitCode === null) {
		const closed = new Promise((resolve) => child.once('close', resolve));
		child.kill('SIGTERM');
		await closed;
	}
	rmSync(work, { recursive: true, force: true });
}
