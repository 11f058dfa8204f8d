/** In which order stages run, and which side by side. */
import { runStage, type Outcome, type TestStage } from './stage';

/** Told of a stage that begins or has ended. */
export interface Listener {
	began: (stage: TestStage) => void;
	ended: (outcome: Outcome) => void;
}

/**
 * Runs stages in their order, several at once as far as there are processors for them. Every stage runs, whatever
 * came before, unless one that it needs failed; one whose need is not among the stages runs at once.
 * @param cores how many processors there are; a stage that wants more runs alone
 * @returns outcomes in the order of the stages
 */
export async function runAll(
	stages: TestStage[],
	cores: number,
	listener: Listener,
	run = runStage
): Promise<Outcome[]> {
	const outcomes = new Map<string, Outcome>();
	const waiting = [...stages];
	const names = new Set(stages.map(({ name }) => name));
	const coresOf = (stage: TestStage) => Math.min(cores, stage.cores ?? 1);
	let free = cores;
	const running = new Set<Promise<void>>();
	const isReady = ({ needs = [] }: TestStage) =>
		needs.every((need) => !names.has(need) || outcomes.has(need));

	while (waiting.length > 0 || running.size > 0) {
		for (let at = waiting.findIndex((stage) => isReady(stage) && coresOf(stage) <= free); at >= 0;) {
			const [stage] = waiting.splice(at, 1);
			if (!stage) break;
			free -= coresOf(stage);
			listener.began(stage);
			const job = run(stage, [...outcomes.values()]).then((outcome) => {
				outcomes.set(stage.name, outcome);
				free += coresOf(stage);
				running.delete(job);
				listener.ended(outcome);
			});
			running.add(job);
			at = waiting.findIndex((next) => isReady(next) && coresOf(next) <= free);
		}
		await Promise.race(running);
	}
	return stages.flatMap(({ name }) => outcomes.get(name) ?? []);
}
