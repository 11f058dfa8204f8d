import type { Language } from '$lib/domain';

/** What each language is called in itself: a reader who looks for it may know no other. */
export const OWN_NAMES: Record<Language, string> = { en: 'English', zh: '中文', ru: 'Русский' };
