import type { DescriptionCatalogue } from "../../i18n/functions/descriptions/types";
import type { Language } from "../../i18n/language";
import { helpPageName } from "./help-page-name";

/** The fields of functions.json that the product sets or reads; the generator may write more. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Completes what the generator wrote.
 * Error cells are handed over instead of turning the whole answer into an error: one #DIV/0! among the ratings must not
 * cost the other customers their scores. Rich values are not asked for: a currency cell is to arrive as its number.
 * Descriptions that stand on several lines in the source become one line, and links point to where the add-in is served.
 */
export function completeMetadata(generated: Metadata, baseUrl: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((each) => ({
      ...each,
      description: oneLine(each.description),
      ...(each.helpUrl === undefined
        ? {}
        : { helpUrl: each.helpUrl.replace("https://localhost:3000/", baseUrl) }),
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: oneLine(parameter.description),
      })),
    })),
  };
}

/**
 * The same functions described in another language, with their help in it. Ids and names stay: formulas are written
 * with them in every language (OfficeDev/office-js#891).
 * @throws RangeError where the catalogue is not in step with the functions
 */
export function localiseMetadata(
  metadata: Metadata,
  texts: DescriptionCatalogue,
  language: Language,
): Metadata {
  const ids = metadata.functions.map(({ id }) => id);
  const strangers = Object.keys(texts).filter((id) => !ids.includes(id));
  if (strangers.length > 0)
    throw new RangeError(`Descriptions of no function: ${strangers.join(", ")}`);
  return {
    ...metadata,
    functions: metadata.functions.map((each) => localise(each, texts, language)),
  };
}

function localise(
  each: FunctionMetadata,
  texts: DescriptionCatalogue,
  language: Language,
): FunctionMetadata {
  const text = texts[each.id];
  const known = each.parameters.map(({ name }) => name);
  const strangers = Object.keys(text?.parameters ?? {}).filter((name) => !known.includes(name));
  if (text === undefined || strangers.length > 0) {
    throw new RangeError(`The descriptions of ${each.id} are not in step with its parameters`);
  }
  return {
    ...each,
    description: text.description,
    ...(each.helpUrl === undefined
      ? {}
      : { helpUrl: each.helpUrl.replace("help.html", helpPageName(language)) }),
    parameters: each.parameters.map((parameter) => {
      const words = text.parameters[parameter.name];
      if (words === undefined) {
        throw new RangeError(`${each.id} has no description of its ${parameter.name}`);
      }
      const [name, description] = words;
      return { ...parameter, name, description };
    }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
