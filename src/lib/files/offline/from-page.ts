/**
 * What a page tells a service worker. `opened`: it shows this address, and whether what comes with a first visit may be fetched.
 * `begun`, to one that waits: a page of this build was opened.
 */
export type FromPage = { kind: 'opened'; url: string; fills: boolean } | { kind: 'begun'; version: string };
