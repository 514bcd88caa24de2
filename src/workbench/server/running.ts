import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where running workbenches say how they can be ended: a file each, named by port, with the word that ends it. */
const folder = join(tmpdir(), "kam-matrix-workbench");

export const STOP_PATH = "/stop";

/** Lets `npm stop` find a workbench; returns the way to take the note back. */
export async function noteRunning(port: number, word: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, String(port));
  await writeFile(file, word, { mode: 0o600 });
  return () => rm(file, { force: true });
}

/**
 * Asks every running workbench to end; returns how many did. By asking and not by process id, which may be
 * another program's by now.
 */
export async function stopAll(): Promise<number> {
  const ports = await readdir(folder).catch(() => []);
  const ended = await Promise.all(ports.map(stop));
  return ended.filter(Boolean).length;
}

async function stop(port: string): Promise<boolean> {
  const file = join(folder, port);
  const word = await readFile(file, "utf8");
  const ended = await fetch(`http://127.0.0.1:${port}${STOP_PATH}`, { method: "POST", body: word })
    .then(({ ok }) => ok)
    .catch(() => false);
  // What does not answer has ended without saying so.
  await rm(file, { force: true });
  return ended;
}
