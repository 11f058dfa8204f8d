import { expect, it } from 'vitest';
import { leanRows } from './lean-rows';

it('takes the comments out of rows and leaves those around them', () => {
	expect(
		leanRows(
			'<!--[--><table><thead><tr><!--a--></tr></thead><tbody class="x"><!--[0--><!--[--><tr><td><!--[-->1\n<!--]--></td></tr><tr><td><!---->2</td></tr><!--]--><!--]--></tbody></table><!--]-->'
		)
	).toBe(
		'<!--[--><table><thead><tr><!--a--></tr></thead><tbody class="x"><!--[0--><!--[--><tr><td>1\n</td></tr><tr><td>2</td></tr><!--]--><!--]--></tbody></table><!--]-->'
	);
});

it('leaves a page without rows as it is', () => {
	const page = '<main><!--[--><tbody><!--[-1--><!--]--></tbody></main>';
	expect(leanRows(page)).toBe(page);
});
