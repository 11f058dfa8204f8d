import { TERM_GROUPS, type GlossaryTerm } from '../lib/domain/types/glossary-types';
import { problemAt, readList } from './read/entries';
import { RecordError, type Problem } from './read/problems';
import { YamlFile } from './read/yaml-file';
import { glossaryTermSchema } from './schema/glossary';

/**
 * The terms of the glossary from the text of its file.
 * @throws RecordError with everything that is wrong
 */
export function parseGlossary(text: string): GlossaryTerm[] {
	const file = new YamlFile('glossary/terms.yaml', text);
	const read = file.problems.length > 0 ? null : readList(file, glossaryTermSchema, 'id');
	const problems: Problem[] = [...file.problems, ...(read?.problems ?? [])];
	const place = ({ group }: GlossaryTerm) => TERM_GROUPS.indexOf(group);
	read?.valid.forEach((entry, index) => {
		const before = read.valid[index - 1]?.value;
		if (before && place(before) > place(entry.value))
			problems.push(problemAt(entry, ['group'], `the order of the groups (it follows ${before.group})`));
	});
	if (!read || problems.length > 0) throw new RecordError(problems);
	return read.valid.map(({ value }) => value);
}
