import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join, sep } from "node:path";
import { say } from "./say";

const RESULT = "dist/taskpane.html";

/** What the bundle is made from, besides the source. */
const ingredients = ["manifest.xml", "webpack.config.js", "package-lock.json"];

/** Builds the add-in's production bundle where it is missing or older than what it is made from. */
export function buildAddin(): void {
  const built = existsSync(RESULT) ? modified(RESULT) : 0;
  const newest = [...ingredients.map(modified), newestIn("src"), newestIn("assets")].reduce(
    (latest, time) => Math.max(latest, time),
  );
  if (built > newest) return;
  say("building");
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}\n${stderr}`);
  // webpack leaves a file alone that came out the same.
  utimesSync(RESULT, new Date(), new Date());
}

const modified = (file: string): number => statSync(file).mtimeMs;

/** The workbench is no part of the add-in, except for what builds it. */
function isPart(name: string): boolean {
  const stays = ["workbench", join("i18n", "workbench")].some((room) =>
    name.startsWith(room + sep),
  );
  return !stays || name.startsWith(join("workbench", "manifest") + sep);
}

function newestIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(isPart)
    .reduce((latest, name) => Math.max(latest, modified(join(folder, name))), 0);
}
