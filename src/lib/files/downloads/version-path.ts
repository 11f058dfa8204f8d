/** Where everything of a version stays, below `/data/`. */
export const versionPath = (version: string): string => `v${version}/sco-atlas-${version}.zip`;
