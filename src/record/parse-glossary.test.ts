import { expect, it } from 'vitest';
import { parseGlossary } from './parse-glossary';

const term = (id: string, group: string, more = '') => `
- id: ${id}
  group: ${group}
  term: { en: Term, ru: Термин, zh: 术语 }
  meaning: { en: Meaning., ru: Смысл., zh: 含义。 }${more}`;

it('reads terms in the order of the file', () => {
	const terms = parseGlossary(term('one', 'documents', '\n  more: /about/#dates') + term('two', 'lines'));
	expect(terms.map(({ id }) => id)).toEqual(['one', 'two']);
	expect(terms[0]).toMatchObject({ more: '/about/#dates', meaning: { zh: '含义。' } });
});

it.each([
	['a language that is missing', term('one', 'lines').replace(', zh: 术语', ''), 'one.term.zh'],
	['an id twice', term('one', 'lines') + term('one', 'lines'), 'id'],
	['a group that comes too late', term('one', 'lines') + term('two', 'documents'), 'order of the groups'],
	['an address of another site', term('one', 'lines', '\n  more: https://example.org/'), 'without its base'],
	['a field that is misspelt', term('one', 'lines', '\n  less: x'), 'less']
])('refuses %s', (_, yaml, expected) => {
	expect(() => parseGlossary(yaml)).toThrow(expected.split('.').at(-1));
});
