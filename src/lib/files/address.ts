/**
 * The full address of a download.
 * @param path below `/data/`
 * @param home address of the atlas with its slash at the end, `https://atlas.example/sco/`
 */
export const addressOf = (path: string, home: string): string => `${home}data/${path}`;
