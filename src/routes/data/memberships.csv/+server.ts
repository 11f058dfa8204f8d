import { atlas } from '$lib/data';
import { membershipsCsv } from '$lib/export/memberships-csv';

export const prerender = true;

export const GET = () =>
	new Response(membershipsCsv(atlas), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
