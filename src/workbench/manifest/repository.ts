import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandIds, shortcutKeys } from "../../commands/command-ids";
import { registry } from "../../functions/registry";
import type { ManifestContext } from "./checks/context";
import { functionFiles } from "./function-files";
import { descriptions, readMetadata } from "./functions";
import { pngSize } from "./png";

/** What this repository holds for the manifest to agree with. */
export async function repositoryContext(root: string): Promise<ManifestContext> {
  const { functions } = await readMetadata(functionFiles(root), "https://localhost:3000/");
  return {
    pixelsOf: (path) => {
      const file = join(root, path);
      return existsSync(file) ? pngSize(readFileSync(file)) : null;
    },
    commandIds,
    shortcutActions: Object.keys(shortcutKeys),
    functions,
    functionIds: [...registry.keys()],
    described: Object.fromEntries(
      Object.entries(descriptions).map(([language, texts]) => [
        language,
        new Map(Object.entries(texts).map(([id, { parameters }]) => [id, Object.keys(parameters)])),
      ]),
    ),
  };
}
