import type { Language } from "../language";
import { quotable } from "../clip";
import { message, type Params } from "../message";
import { settingTexts } from "../settings";
import { vocabulary, type VocabularyKey } from "../vocabulary";
import { problems, type ProblemKey } from "../problems";

/** The codes that have a text and a remedy. */
export type DescribedCode = ProblemKey extends infer Key
  ? Key extends `${infer Code}.remedy`
    ? Code
    : never
  : never;

/** A problem as far as its words go; the engine's `Problem` is one. */
export interface Describable {
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

/**
 * What a problem says in a language, and how to mend it. An axis, a setting or a header of the
 * Factors table among its parameters is named in that language.
 */
export function describeProblem(problem: Describable, language: Language): Description {
  const params = quotable(paramsOf(problem, language));
  return {
    severity: message(problems, language, `severity.${problem.severity}`),
    text: message(problems, language, problem.code, params),
    remedy: message(problems, language, `${problem.code}.remedy`, params),
  };
}

function paramsOf({ customer, factor, value, params }: Describable, language: Language): Params {
  const words = vocabulary[language];
  const axis = wordOf(`axis.${params?.axis ?? ""}`, language);
  const header = wordOf(`header.${params?.header ?? ""}`, language);
  const setting = settingName(String(params?.setting ?? ""), language);
  return {
    customer: customer ?? "",
    factor: factor ?? "",
    value: value ?? "",
    attractiveness: words["axis.attractiveness"],
    advantage: words["axis.advantage"],
    ...params,
    ...(axis === null ? {} : { axis }),
    ...(header === null ? {} : { name: header }),
    ...(setting === null ? {} : { name: setting }),
  };
}

function settingName(key: string, language: Language): string | null {
  const texts: Readonly<Partial<Record<string, string>>> = settingTexts[language];
  return texts[`setting.${key}`] ?? null;
}

function wordOf(key: string, language: Language): string | null {
  return Object.hasOwn(vocabulary[language], key)
    ? vocabulary[language][key as VocabularyKey]
    : null;
}
