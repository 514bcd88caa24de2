import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Places in a folder of a test's own, which goes when its tests have ended. */
export function ownFolder(name: string): { folder: string; at: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), `kam-${name}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return { folder, at: (file) => join(folder, file) };
}
