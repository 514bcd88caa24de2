import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As `npm run kam -- …` does, without npm's own start-up and with the sources bundled when the tests began. */
export function kam(...argv: readonly string[]): Ended {
  return kamWith({}, ...argv);
}

/** The same with further variables of the environment. */
export function kamWith(env: Readonly<Record<string, string>>, ...argv: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/.cache/kam/kam.mjs", ...argv],
    { cwd: root, encoding: "utf8", env: { ...process.env, LANG: "en_US.UTF-8", ...env } },
  );
  return { status, stdout, stderr };
}
