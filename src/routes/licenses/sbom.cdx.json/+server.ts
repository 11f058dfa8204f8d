import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import { sbomOf } from '../sbom';
import { shipped } from '../shipped.server';

export const prerender = true;

export const GET = () => json(sbomOf(shipped(), version));
