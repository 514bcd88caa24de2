import { pickLanguage } from "../../i18n/language";
import { message } from "../../i18n/message";
import { workbenchTexts, type WorkbenchText } from "../../i18n/workbench";
import { print } from "../terminal";

const language = pickLanguage(process.env.LANG?.replace("_", "-"));

/** Says something to whoever started the command, in the language of their machine. */
export function say(
  key: WorkbenchText,
  params: Readonly<Record<string, string | number>> = {},
): void {
  print(message(workbenchTexts, language, key, params).split("\n"));
}
