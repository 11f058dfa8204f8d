/**
 * The page that a host shows for an address that is not there. It knows no language, since the address may be anything: it says
 * itself in all of them. It needs no script and no style sheet of the site; only its letters are files.
 */
import { createHash } from 'node:crypto';
import { attribute } from './escape';
import { prefixOf } from '$lib/view/language-path';
import { LANGUAGES, type Language } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import type { Site } from './site';

/** Its own look, in the colours and sizes of all pages. */
const LOOK = `
*{box-sizing:border-box}
body{max-width:var(--measure);margin:0 auto;padding:1.5rem 1rem;background:var(--sea);color:var(--text);font-family:'Source Sans 3 Variable','Noto Sans SC Record','Noto Sans SC Pages',system-ui,sans-serif;font-size:var(--type-body);line-height:1.45}
main{padding:1.25rem clamp(1rem,4vw,2.5rem) 2rem;border-radius:var(--radius);background:var(--paper);overflow-wrap:break-word}
section+section{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line)}
:is(h1,h2){margin:0 0 .6rem;font-size:var(--type-title);line-height:1.15}
h2{font-size:var(--type-large)}
a{color:var(--accent);text-underline-offset:.15em}
:is(ul,details div){display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0;padding:0;list-style:none}
li a{display:inline-flex;align-items:center;min-height:var(--target)}
summary{padding:.65rem 0;color:var(--accent);cursor:pointer}
details div a{display:inline-flex;align-items:center;justify-content:center;min-width:3rem;min-height:var(--target);font-variant-numeric:tabular-nums}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
`;

/** A typeface for some letters: where it is, and which. */
export type Face = readonly [family: string, url: string, letters: string];

const faceOf = ([family, url, letters]: Face): string =>
	// A face of one weight is made bold for headings only where it says that it has but that one.
	`@font-face{font-family:'${family}';font-weight:${family.includes('Variable') ? '200 900' : '400'};font-display:swap;src:url('${url}') format('woff2');unicode-range:${letters}}`;

/**
 * @param published the languages that the site has pages in; what is said in another leads to English ones
 * @param years of which there are pages
 * @param tokens style sheets with the colours and sizes of all pages; fonts in them are left out
 * @param faces of its letters, with full addresses, since the page may be shown anywhere
 */
export function notFoundPage(
	{ base }: Pick<Site, 'base'>,
	published: readonly Language[],
	years: readonly number[],
	tokens: string,
	faces: readonly Face[]
): string {
	const plain = tokens.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/\/\*[\s\S]*?\*\//g, '');
	const style = faces.map(faceOf).join('') + plain + LOOK;
	const hash = createHash('sha256').update(style).digest('base64');
	const sections = LANGUAGES.map((locale, index) => {
		const language = published.includes(locale) ? locale : 'en';
		const root = attribute(`${base}${prefixOf(language)}`);
		const said = { locale };
		const link = (path: string, words: string) =>
			`<a href="${root}${path}" hreflang="${language}">${attribute(words)}</a>`;
		const heading = index === 0 ? 'h1' : 'h2';
		const links = [
			link('/', m.error_home({}, said)),
			link('/table/', m.error_tables({}, said)),
			link('/disputes/', m.strip_title({}, said)),
			link('/lessons/', m.nav_lessons({}, said)),
			link('/about/', m.nav_about({}, said))
		];
		return `<section lang="${locale}">
<${heading}>${attribute(m.error_title({}, said))}</${heading}>
<p>${attribute(m.error_text({}, said))}</p>
<ul>${links.map((one) => `<li>${one}</li>`).join('')}</ul>
<details><summary>${attribute(m.error_years({}, said))}</summary><div>${years.map((year) => link(`/year/${String(year)}/`, String(year))).join('')}</div></details>
</section>`;
	});
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'; font-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<link rel="icon" href="${attribute(base)}/icon.svg" type="image/svg+xml" />
<title>${LANGUAGES.map((locale) => attribute(m.error_title({}, { locale }))).join(' · ')} – ${attribute(m.site_name())}</title>
<style>${style}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}
