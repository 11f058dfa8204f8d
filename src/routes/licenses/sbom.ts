import type { Shipped } from './shipped.server';

/** A name as a package URL has it. */
const purlOf = ({ name, version }: Shipped): string =>
	`pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${version}`;

/**
 * What the site is made of, for programs that look for known faults: CycloneDX 1.6, of what readers get and nothing else. The
 * same build has the same list: no time and no number of its own.
 * @param version of the build
 */
export const sbomOf = (shipped: readonly Shipped[], version: string) => ({
	bomFormat: 'CycloneDX',
	specVersion: '1.6',
	version: 1,
	metadata: {
		component: {
			type: 'application',
			'bom-ref': 'sco-atlas',
			name: 'sco-atlas',
			version,
			licenses: [{ license: { id: 'MIT' } }]
		}
	},
	components: shipped.map((each) => ({
		type: 'library',
		'bom-ref': purlOf(each),
		...(each.name.startsWith('@') ? { group: each.name.split('/')[0] } : {}),
		name: each.name.split('/').at(-1),
		version: each.version,
		purl: purlOf(each),
		...(each.sha512 ? { hashes: [{ alg: 'SHA-512', content: each.sha512 }] } : {}),
		licenses: /[ (]/.test(each.licence) ? [{ expression: each.licence }] : [{ license: { id: each.licence } }]
	}))
});
