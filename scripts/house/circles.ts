/** Circles in a graph: nodes from each of which the way leads to every other and back. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The nodes that import each other, a list for each circle or knot of circles (Tarjan 1972). */
export function circlesIn(graph: Graph): string[][] {
	const found: string[][] = [];
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const open: string[] = [];
	const visit = (node: string): number => {
		let low = order.size;
		order.set(node, low);
		open.push(node);
		for (const next of graph.get(node) ?? []) {
			if (!order.has(next)) low = Math.min(low, visit(next));
			else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low);
			lowest.set(node, low);
		}
		if (low === order.get(node)) {
			const circle = open.splice(open.indexOf(node));
			if (circle.length > 1) found.push(circle.sort());
		}
		return low;
	};
	for (const node of graph.keys()) if (!order.has(node)) visit(node);
	return found;
}

/** The same graph, each node taken for the group that it belongs to; what a group has to itself does not count. */
export function grouped(graph: Graph, groupOf: (node: string) => string): Map<string, Set<string>> {
	const groups = new Map<string, Set<string>>();
	for (const [node, targets] of graph) {
		const group = groupOf(node);
		const others = groups.get(group) ?? new Set();
		groups.set(group, others);
		for (const target of targets) if (groupOf(target) !== group) others.add(groupOf(target));
	}
	return groups;
}
