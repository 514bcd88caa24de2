import { cutRules } from "../../engine/matrix/cuts";
import type { Language } from "../../i18n/language";
import { settingNamed } from "../../plans/settings/read";
import {
  settingKeys,
  specOf,
  usualOf,
  withValue,
  type SettingKey,
} from "../../plans/settings/specs";
import type { WorkbookSettings } from "../../plans/settings/types";
import { badOption } from "./bad-option";

/** How results are written is said by an option of its own. */
const settable = settingKeys.filter((key) => key !== "writeMode");

/**
 * `--set "Colour column=Certainty"`: settings of the workbook, called as on its Settings sheet in any language, or by
 * their ids; nothing behind the sign is what is usual.
 *
 * @throws UsageError where there is no such setting, or it cannot be so
 */
export function settingsAsked(
  set: readonly string[],
  now: WorkbookSettings,
  language: Language,
): Partial<WorkbookSettings> {
  let change: Partial<WorkbookSettings> = {};
  for (const text of set) {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    const key = keyOf(name.trim());
    if (key === null)
      throw badOption(language, "set", text, `id=value; id: ${settable.join(", ")}`);
    const typed = value.trim();
    const meant = typed === "" ? usualOf(key, now) : specOf(key).read(typed, now.decimal);
    if (meant === null && typed !== "")
      throw badOption(language, "set", text, allowed(key, language));
    change = { ...change, ...withValue({ ...now, ...change }, key, meant) };
  }
  return change;
}

function keyOf(name: string): SettingKey | null {
  const found = settable.find((key) => key.toLowerCase() === name.toLowerCase());
  const called = found ?? settingNamed(name);
  return called === "writeMode" ? null : called;
}

/** What may stand behind the sign. */
function allowed(key: SettingKey, language: Language): string {
  const { entry, write } = specOf(key);
  switch (entry.kind) {
    case "choice":
      return Object.keys(entry.words)
        .map((id) => String(write(id, language)))
        .join(", ");
    case "number":
      return [entry.lowest, entry.highest].filter(Number.isFinite).join("–") || "1, 2.5";
    case "cut":
      return `${cutRules.join(", ")}, 5.5`;
    case "text":
      return "…";
  }
}
