import type { Language } from "../language";
import { message } from "../message";
import { remedies, severities } from "../remedies";
import { paramsOf, problemText, type Describable } from "./problem-text";

export interface Description {
  readonly severity: string;
  readonly text: string;
  readonly remedy: string;
}

/** What a problem says in a language, how much it matters, and how to mend it. */
export function describeProblem(problem: Describable, language: Language): Description {
  return {
    severity: message(severities, language, problem.severity),
    text: problemText(problem, language),
    remedy: message(remedies, language, problem.code, paramsOf(problem, language)),
  };
}
