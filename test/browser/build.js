import { spawnSync } from "node:child_process";

/** Builds what the browser tests look at: the production bundle, as it would be deployed. */
export default function build() {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}\n${stderr}`);
}
