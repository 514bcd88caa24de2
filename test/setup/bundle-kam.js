import { mkdirSync, renameSync } from "node:fs";
import { buildSync } from "esbuild";

const folder = "node_modules/.cache/kam";

/** Bundles the command line for the tests that run it again and again: from its sources it takes seconds to start. */
export default function bundleKam() {
  mkdirSync(folder, { recursive: true });
  // Whole at once, whoever else runs tests here.
  const own = `${folder}/${process.pid}.mjs`;
  buildSync({
    entryPoints: ["src/workbench/cli/main.ts"],
    outfile: own,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  renameSync(own, `${folder}/kam.mjs`);
}
