import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { zhCN } from "../../i18n/functions/descriptions/zh-CN";
import { zhTW } from "../../i18n/functions/descriptions/zh-TW";
import type { DescriptionCatalogue } from "../../i18n/functions/descriptions/types";
import { completeMetadata, localiseMetadata, type Metadata } from "./metadata";

/** The functions' descriptions in each language but that of their source comments. */
export const descriptions: Readonly<Record<string, DescriptionCatalogue>> = {
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};

/** Reads the functions' source comments as the build does. */
export async function readMetadata(source: string, baseUrl: string): Promise<Metadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new SyntaxError(errors.join("\n"));
  return completeMetadata(JSON.parse(metadataJson) as Metadata, baseUrl);
}

/** Every metadata file by its name: functions.json, functions.zh-CN.json, functions.zh-TW.json. */
export function metadataFiles(metadata: Metadata): ReadonlyMap<string, Metadata> {
  return new Map([
    ["functions.json", metadata],
    ...Object.entries(descriptions).map(([language, texts]): [string, Metadata] => [
      `functions.${language}.json`,
      localiseMetadata(metadata, texts),
    ]),
  ]);
}
