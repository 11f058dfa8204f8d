declare module 'plotly.js-geo-dist-min' {
	const Plotly: {
		newPlot(element: HTMLElement, data: object[], layout: object, config: object): Promise<unknown>;
		restyle(element: HTMLElement, change: object, traces: number[]): Promise<unknown>;
	};
	export default Plotly;
}
