import { constants } from "node:fs";
import { lstat, mkdir, open, readdir, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

/** What a running workbench leaves for `npm stop`, in a file named by its port. */
const noteSchema = z.object({
  port: z.number().int().positive(),
  /** Ends it. */
  word: z.string().min(1),
  /** What it answers to the word, so that no other program passes for it. */
  farewell: z.string().min(1),
  /** The copy of the repository that it was started from. */
  clone: z.string(),
});

export type Note = z.infer<typeof noteSchema>;

export const STOP_PATH = "/stop";

/** In seconds a workbench has ended, or it does not answer. */
const PATIENCE = 3000;

/** Nobody else may have made what is opened here, nor lead it elsewhere. Windows knows no such flag. */
const noLink = (constants as Partial<typeof constants>).O_NOFOLLOW ?? 0;

/** The user's own folder of notes, in a home that others cannot write to. */
const ownNotes = join(homedir(), ".kam-matrix", "running");

/** Lets `npm stop` find a workbench; returns the way to take the note back. */
export async function noteRunning(note: Note, folder = ownNotes): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await refuseForeign(folder);
  const file = join(folder, String(note.port));
  await rm(file, { force: true });
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  const handle = await open(file, O_CREAT | O_EXCL | O_WRONLY | noLink, 0o600);
  try {
    await handle.writeFile(JSON.stringify(note));
  } finally {
    await handle.close();
  }
  return () => rm(file, { force: true });
}

/** What became of a workbench that was asked to end. */
export interface Asked {
  readonly port: number;
  readonly ended: boolean;
}

/**
 * Asks the running workbenches of this copy of the repository to end. By asking and not by process id, which may be
 * another program's by now.
 */
export async function stopOwn(clone: string, folder = ownNotes): Promise<Asked[]> {
  const files = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  });
  if (files.length > 0) await refuseForeign(folder);
  const notes = await Promise.all(files.map((file) => readNote(join(folder, file))));
  const own = notes.flatMap((note) => (note?.clone === clone ? [note] : []));
  return Promise.all(own.map((note) => stop(note, folder)));
}

async function stop({ port, word, farewell }: Note, folder: string): Promise<Asked> {
  const ended = await fetch(`http://127.0.0.1:${port}${STOP_PATH}`, {
    method: "POST",
    body: word,
    signal: AbortSignal.timeout(PATIENCE),
  })
    .then(async (answer) => answer.ok && (await answer.text()) === farewell)
    .catch(() => false);
  // What does not answer as a workbench has ended without saying so.
  await rm(join(folder, String(port)), { force: true });
  return { port, ended };
}

/** The note in a file; nothing where it is none of the user's own, or no note. */
async function readNote(file: string): Promise<Note | undefined> {
  const handle = await open(file, constants.O_RDONLY | noLink).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const { uid, size } = await handle.stat();
    if (!isOwn(uid) || size > 4096) return undefined;
    return noteSchema.safeParse(JSON.parse(await handle.readFile("utf8"))).data;
  } catch {
    // A folder, or something that is no note: not ours to read.
    return undefined;
  } finally {
    await handle.close();
  }
}

/** @throws Error where the folder is not the user's own, or others may write to it */
async function refuseForeign(folder: string): Promise<void> {
  const found = await lstat(folder);
  const openToOthers = process.platform !== "win32" && (found.mode & 0o077) !== 0;
  if (!found.isDirectory() || !isOwn(found.uid) || openToOthers) throw new ForeignFolder(folder);
}

export class ForeignFolder extends Error {
  override readonly name = "ForeignFolder";
}

function isOwn(uid: number): boolean {
  return process.getuid === undefined || process.getuid() === uid;
}
