import { quotable } from "../clip";
import type { Language } from "../language";
import { message, type Params } from "../message";
import { problems, type DescribedCode } from "../problems";
import { settingTexts } from "../settings";
import { vocabulary, type VocabularyKey } from "../vocabulary";

/** A problem as far as its words go; the engine's `Problem` is one. */
export interface Describable {
  readonly code: DescribedCode;
  readonly severity: "error" | "warning" | "notice";
  readonly customer?: string;
  readonly factor?: string;
  readonly value?: string | number;
  readonly params?: Params;
}

/** What a problem says in a language. */
export function problemText(problem: Describable, language: Language): string {
  return message(problems, language, problem.code, paramsOf(problem, language));
}

/**
 * What the words of a problem are about. An axis, a setting or a header of the Factors table among its parameters is
 * named in the language.
 */
export function paramsOf(
  { customer, factor, value, params }: Describable,
  language: Language,
): Params {
  const words = vocabulary[language];
  const axis = wordOf(`axis.${params?.axis ?? ""}`, language);
  const header = wordOf(`header.${params?.header ?? ""}`, language);
  const setting = settingName(String(params?.setting ?? ""), language);
  return quotable({
    customer: customer ?? "",
    factor: factor ?? "",
    value: value ?? "",
    attractiveness: words["axis.attractiveness"],
    advantage: words["axis.advantage"],
    ...params,
    ...(axis === null ? {} : { axis }),
    ...(header === null ? {} : { name: header }),
    ...(setting === null ? {} : { name: setting }),
  });
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
