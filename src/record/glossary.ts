import type { GlossaryTerm } from '../lib/domain/types/glossary-types';
import { parseGlossary } from './parse-glossary';
// Read through the bundler and not from the disk, so that prerendering works from the built server code.
import text from './glossary/terms.yaml?raw';

/** The terms of the glossary, read and checked once a build; a broken file throws here and fails it. */
export const glossary: readonly GlossaryTerm[] = parseGlossary(text);
