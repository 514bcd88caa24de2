/** `npm run validate`: checks manifest.xml without a network, and all that it refers to. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { complain, print } from "../terminal";
import { checkManifest } from "./check";
import { repositoryContext } from "./repository";

const root = join(import.meta.dirname, "../../..");
const xml = await readFile(join(root, "manifest.xml"), "utf8");
const faults = checkManifest(xml, await repositoryContext(root));

if (faults.length === 0) print(["manifest.xml is in order."]);
else {
  const count = `manifest.xml has ${faults.length} ${faults.length === 1 ? "fault" : "faults"}.`;
  complain([...faults, count]);
  process.exitCode = 1;
}
