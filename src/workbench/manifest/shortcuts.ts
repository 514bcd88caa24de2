import { shortcutKeys, type ShortcutId } from "../../commands/command-ids";
import type { Language } from "../../i18n/language";
import { ribbon } from "../../i18n/ribbon";

interface Resource {
  readonly value: string;
  readonly comment: string;
}

const ids = Object.keys(shortcutKeys) as ShortcutId[];

/** shortcuts.json: the keys, and their English names as resources. */
export function shortcutsFile(): unknown {
  return {
    actions: ids.map((id) => ({
      id,
      type: "ExecuteFunction",
      name: `\${resource.${id}_name}`,
    })),
    shortcuts: ids.map((id) => ({ action: id, key: { default: shortcutKeys[id] } })),
    resources: { default: shortcutResources("en-US") },
  };
}

/** shortcuts.zh-CN.json and the like: the names in another language. */
export function shortcutResources(language: Language): Readonly<Record<string, Resource>> {
  return Object.fromEntries(
    ids.map((id) => [
      `${id}_name`,
      { value: ribbon[language][id], comment: `What ${shortcutKeys[id]} does.` },
    ]),
  );
}
