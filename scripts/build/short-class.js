/**
 * Names of the classes that tie a component's elements to its styles: as short as can be, since they stand several
 * hundred thousand times in the pages. The underscore keeps them apart from names that people give.
 * @returns {(asked: { hash: (text: string) => string; css: string; filename: string }) => string}
 * @throws {Error} for two components with the same name
 */
export function shortClass() {
	/** @type {Map<string, string>} */
	const owners = new Map();
	return ({ hash, css, filename }) => {
		// Wherever packages lie, the name is the same.
		const owner = filename === '(unknown)' ? css : filename.replace(/^.*\/node_modules\//, '');
		// Its last characters: the first of a number below 2³² are mostly the same.
		const name = `_${hash(owner).slice(-4)}`;
		const other = owners.get(name);
		if (other !== undefined && other !== owner) throw new Error(`${owner} and ${other} get the same class ${name}`);
		owners.set(name, owner);
		return name;
	};
}
