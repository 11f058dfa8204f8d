/** What a page tells the service worker: it was opened, and whether what comes with a first visit may be fetched; it is left. */
export type FromPage = { kind: 'opened'; url: string; fills: boolean } | { kind: 'left' };
