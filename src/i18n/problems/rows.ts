import { fitCell } from "../clip";
import type { Language } from "../language";
import { problemText, type Describable } from "./problem-text";

interface RowProblem extends Describable {
  /** Which customer has it; null where it is nobody's own. */
  readonly row: number | null;
}

/**
 * For each customer in one text what is wrong with its ratings; notices, which change no number, are left out.
 *
 * @param problems of one axis, from left to right
 * @param all what holds for every customer, such as a factor that is left out
 */
export function textsByRow(
  problems: readonly RowProblem[],
  customers: number,
  language: Language,
  all: readonly Describable[] = [],
): string[] {
  const general = all.map((problem) => problemText(problem, language)).join(" ");
  const texts = new Array<string>(customers).fill(general);
  for (const problem of problems) {
    if (problem.row === null || problem.severity === "notice") continue;
    const text = problemText({ ...problem, customer: "" }, language);
    const before = texts[problem.row] ?? "";
    texts[problem.row] = before === "" ? text : `${before} ${text}`;
  }
  return texts.map(fitCell);
}
