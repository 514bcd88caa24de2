import type { Answers } from "./answers";
import type { Answer } from "./script";

/** Two answers to one script that are not alike; undefined where one side was not asked. */
export interface Difference {
  readonly name: string;
  readonly there: Answer | undefined;
  readonly here: Answer | undefined;
}

/** The scripts that were answered otherwise there than here, in the order they were asked here. */
export function differences(there: Answers, here: Answers): Difference[] {
  const theirs = new Map(there.answers.map(({ name, answer }) => [name, answer]));
  const ours = new Map(here.answers.map(({ name, answer }) => [name, answer]));
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  return [...names]
    .map((name) => ({ name, there: theirs.get(name), here: ours.get(name) }))
    .filter(({ there, here }) => written(there) !== written(here));
}

/** An answer on one line, its names in order. */
export function written(answer: Answer | undefined): string {
  if (answer === undefined) return "";
  return JSON.stringify(answer, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
