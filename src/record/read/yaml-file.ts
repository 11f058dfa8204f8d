import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { foundText, pathText, type Path, type Problem } from './problems';

/** One YAML file that remembers where each value stands. */
export class YamlFile {
	readonly name: string;
	/** The content as plain values; undefined if the file could not be read as YAML. */
	readonly value: unknown;
	/** What is wrong with it as YAML. */
	readonly problems: Problem[];
	readonly #lines = new LineCounter();
	readonly #document: Document;

	/**
	 * @param name path within the record, used in messages
	 */
	constructor(name: string, text: string) {
		this.name = name;
		this.#document = parseDocument(text, {
			lineCounter: this.#lines,
			prettyErrors: false,
			uniqueKeys: true,
			merge: false,
			version: '1.2'
		});
		this.problems = [...this.#syntaxProblems(), ...this.#aliasProblems()];
		this.value = this.problems.length === 0 ? this.#document.toJS() : undefined;
	}

	/**
	 * A problem with the value at `path`, or with what is nearest to it if nothing stands there.
	 * @param expected continues "expected …"
	 */
	problem(path: Path, expected: string, found = foundText(this.#valueAt(path))): Problem {
		return { ...this.#place(this.#offsetOf(path)), path: pathText(path), found, expected };
	}

	/** A problem with a key itself, such as one that the schema does not know. */
	keyProblem(path: Path, key: string, expected: string): Problem {
		const map = this.#document.getIn(path, true);
		const pair = isMap(map)
			? map.items.find((item) => isScalar(item.key) && item.key.value === key)
			: undefined;
		const offset = isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : this.#offsetOf(path);
		return { ...this.#place(offset), path: pathText([...path, key]), found: `the key "${key}"`, expected };
	}

	#syntaxProblems(): Problem[] {
		return this.#document.errors.map((error) => ({
			...this.#place(error.pos[0]),
			path: '',
			found: error.message,
			expected: 'valid YAML with unique keys'
		}));
	}

	/** Aliases hide where a fact stands and can blow up to any size: the record has none. */
	#aliasProblems(): Problem[] {
		const problems: Problem[] = [];
		visit(this.#document, (_, node) => {
			if (!isNode(node)) return;
			const name = isAlias(node) ? `*${node.source}` : 'anchor' in node && node.anchor && `&${node.anchor}`;
			if (name && node.range) {
				const place = this.#place(node.range[0]);
				problems.push({ ...place, path: '', found: name, expected: 'no anchors and aliases' });
			}
		});
		return problems;
	}

	#valueAt(path: Path): unknown {
		const node = this.#document.getIn(path, true);
		return isNode(node) ? node.toJS(this.#document) : node;
	}

	#offsetOf(path: Path): number {
		for (let length = path.length; length >= 0; length--) {
			const node = this.#document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return node.range[0];
		}
		return 0;
	}

	#place(offset: number): Pick<Problem, 'file' | 'line' | 'column'> {
		const { line, col } = this.#lines.linePos(offset);
		return { file: this.name, line: Math.max(line, 1), column: Math.max(col, 1) };
	}
}
