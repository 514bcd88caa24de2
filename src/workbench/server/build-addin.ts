import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Builds the add-in's production bundle where it is missing or older than its source. */
export function buildAddin(): void {
  const built = existsSync("dist/taskpane.html") ? statSync("dist/taskpane.html").mtimeMs : 0;
  if (built > newest("src") && built > newest("assets")) return;
  console.log("Building the add-in…");
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}\n${stderr}`);
}

function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).reduce(
    (latest, name) => Math.max(latest, statSync(join(folder, name)).mtimeMs),
    0,
  );
}
