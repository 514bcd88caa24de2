import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { certaintyFunctions } from "../../i18n/functions/descriptions/certainty";
import { modelFunctions } from "../../i18n/functions/descriptions/models";
import { movementFunctions } from "../../i18n/functions/descriptions/movement";
import { raterFunctions } from "../../i18n/functions/descriptions/raters";
import { relationshipFunctions } from "../../i18n/functions/descriptions/relationships";
import { weightFunctions } from "../../i18n/functions/descriptions/weights";
import { zhCN } from "../../i18n/functions/descriptions/zh-CN";
import { zhTW } from "../../i18n/functions/descriptions/zh-TW";
import type { DescriptionCatalogue } from "../../i18n/functions/descriptions/types";
import type { Language } from "../../i18n/language";
import { completeMetadata, localiseMetadata, type Metadata } from "./metadata";

/** The functions' descriptions in each language but that of their source comments. */
export const descriptions = {
  "zh-CN": { ...zhCN, ...ofModels("zh-CN") },
  "zh-TW": { ...zhTW, ...ofModels("zh-TW") },
} as const satisfies Partial<Record<Language, DescriptionCatalogue>>;

function ofModels(language: "zh-CN" | "zh-TW"): DescriptionCatalogue {
  return {
    ...modelFunctions[language],
    ...certaintyFunctions[language],
    ...weightFunctions[language],
    ...raterFunctions[language],
    ...movementFunctions[language],
    ...relationshipFunctions[language],
  };
}

type Translated = keyof typeof descriptions;

/** Reads the functions' source comments as the build does. */
export async function readMetadata(source: string[], baseUrl: string): Promise<Metadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new SyntaxError(errors.join("\n"));
  return completeMetadata(JSON.parse(metadataJson) as Metadata, baseUrl);
}

/** Every metadata file by its name: functions.json, functions.zh-CN.json, functions.zh-TW.json. */
export function metadataFiles(metadata: Metadata): ReadonlyMap<string, Metadata> {
  return new Map([
    ["functions.json", metadata],
    ...(Object.keys(descriptions) as Translated[]).map((language): [string, Metadata] => [
      `functions.${language}.json`,
      localiseMetadata(metadata, descriptions[language], language),
    ]),
  ]);
}
