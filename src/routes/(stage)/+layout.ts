import { core } from 'virtual:atlas-core';
import type { LayoutLoad } from './$types';

/** The part of the record that every view is computed from: one script for all pages. */
export const load: LayoutLoad = () => ({ atlas: core });
