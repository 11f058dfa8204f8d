/** A part could not be loaded, as without a network: trying again may help. */
export class NotLoaded extends Error {
	override name = 'NotLoaded';
}

/** What a promise gives, or {@link NotLoaded}. */
export const loading = <T>(part: Promise<T>): Promise<T> =>
	part.catch((error: unknown) => {
		throw new NotLoaded(String(error));
	});
