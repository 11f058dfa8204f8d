import type { DoubtfulSource } from './doubtful';
import type { LinkReport } from './links';
import type { OpenFact } from './open-facts';

/** What is not yet verified, one line each, as `file:line  of  field`. */
export function openFactsText(facts: OpenFact[]): string {
	if (facts.length === 0) return 'Everything is verified.';
	const whole = facts.filter(({ field }) => field === null).length;
	return [
		`Not yet verified: ${whole} facts and ${facts.length - whole} fields of others.`,
		...facts.map(({ file, line, of, field }) => `${file}:${line}  ${of}  ${field ?? '(the whole fact)'}`)
	].join('\n');
}

/** Which sources are doubtful, one line each, and how many for each reason. */
export function doubtfulText(sources: DoubtfulSource[]): string {
	if (sources.length === 0) return 'No source is doubtful.';
	return [
		`Doubtful sources: ${sources.length}.`,
		...sources.map(({ file, line, id, reasons }) => `${file}:${line}  ${id}  ${reasons.join('; ')}`)
	].join('\n');
}

/** Which addresses are dead, and which could not be tried. */
export function linksText({ hasNetwork, answers }: LinkReport): string {
	if (!hasNetwork) {
		return 'Links: none of the first addresses answered. There seems to be no network here, so nothing is known of any.';
	}
	const count = (state: string) => answers.filter((answer) => answer.state === state).length;
	const failed = answers.filter(({ state }) => state !== 'alive');
	return [
		`Links: ${answers.length} tried, ${count('alive')} alive, ${count('dead')} dead, ` +
			`${count('silent')} without an answer, ${count('refused')} that refuse a program (look yourself).`,
		...failed.map(({ url, state, detail }) => `${state}  ${detail}  ${url}`)
	].join('\n');
}
