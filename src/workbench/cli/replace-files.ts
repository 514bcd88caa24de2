import { randomUUID } from "node:crypto";
import { mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** What a file is to hold. */
export interface Content {
  readonly file: string;
  readonly content: Uint8Array | string;
}

interface Prepared {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Writes files so that at any moment, whatever fails or is killed, each holds either what it held before or all of what
 * is new: first all are written under other names beside their targets and handed to the disk, then they take the
 * targets' names. Missing folders are made; a file that is there keeps its permissions and, where allowed, its owner;
 * a link stays a link.
 *
 * Not `write-file-atomic`: it asks for one write and does not look at how much was written, so that a disk with room
 * for half of a file leaves half of it in the target's place; and its temporary names can be foreseen and are opened
 * through whatever link lies there.
 */
export async function replaceFiles(files: readonly Content[]): Promise<void> {
  const prepared: Prepared[] = [];
  try {
    for (const each of files) prepared.push(await prepare(each));
    for (const { temporary, target } of prepared) await rename(temporary, target);
  } catch (error) {
    await Promise.all(prepared.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
  for (const { target } of prepared) await syncFolder(dirname(target));
}

async function prepare({ file, content }: Content): Promise<Prepared> {
  await mkdir(dirname(file), { recursive: true });
  const target = await realpath(file).catch(unlessMissing(file));
  const before = await stat(target).catch(unlessMissing(undefined));
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  const handle = await open(temporary, "wx", before?.mode ?? 0o666);
  try {
    await handle.writeFile(content);
    if (before !== undefined) {
      // Only the system's administrator may give files away; for others it stays the writer's own.
      if (process.getuid?.() === 0) await handle.chown(before.uid, before.gid);
      await handle.chmod(before.mode);
    }
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return { temporary, target };
}

/** That a name now means another file is kept in the folder; Windows sees to it itself and opens no folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What a file that does not exist stands for; any other failure is one. */
function unlessMissing<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return value;
    throw error;
  };
}
