import type { Language } from "../language";
import { message, type Params } from "../message";
import { vocabulary } from "../vocabulary/index";
import { problems, type ProblemKey } from "./index";

/** The codes that have a text and a remedy. */
export type DescribedCode = ProblemKey extends infer Key
  ? Key extends `${infer Code}.remedy`
    ? Code
    : never
  : never;

/** A problem as far as its words go; the engine's `Problem` is one. */
interface Describable {
  readonly code: DescribedCode;
  readonly severity: "error" | "warning" | "notice";
  readonly customer?: string;
  readonly factor?: string;
  readonly value?: string | number;
  readonly params?: Params;
}

export interface Description {
  readonly severity: string;
  readonly text: string;
  readonly remedy: string;
}

/** What a problem says in a language, and how to mend it. An axis among its parameters is named in that language. */
export function describeProblem(problem: Describable, language: Language): Description {
  const params = paramsOf(problem, language);
  return {
    severity: message(problems, language, `severity.${problem.severity}`),
    text: message(problems, language, problem.code, params),
    remedy: message(problems, language, `${problem.code}.remedy`, params),
  };
}

function paramsOf({ customer, factor, value, params }: Describable, language: Language): Params {
  const words = vocabulary[language];
  const axis = params?.axis;
  return {
    customer: customer ?? "",
    factor: factor ?? "",
    value: value ?? "",
    attractiveness: words["axis.attractiveness"],
    advantage: words["axis.advantage"],
    ...params,
    ...(axis === "attractiveness" || axis === "advantage" ? { axis: words[`axis.${axis}`] } : {}),
  };
}
