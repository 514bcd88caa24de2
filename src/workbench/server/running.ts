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

/**
 * Nobody else may have made what is opened here, nor lead it elsewhere, nor keep who opens it waiting for a writer.
 * Windows knows no such flags.
 */
const { O_NOFOLLOW: noLink = 0, O_NONBLOCK: noWait = 0 } = constants as Partial<typeof constants>;

/** The user's own folder of notes, in a home that others cannot write to. */
const ownNotes = join(homedir(), ".kam-matrix", "running");

/**
 * Lets `npm stop` find a workbench; returns the way to take the note back.
 *
 * @throws ForeignFolder where others may write to the folder
 * @throws UnusableFolder where no note can be written there
 */
export async function noteRunning(note: Note, folder = ownNotes): Promise<() => Promise<void>> {
  const file = join(folder, String(note.port));
  await usable(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await refuseForeign(folder);
    await rm(file, { force: true });
    await write(file, JSON.stringify(note));
  });
  return () => takeBack(file);
}

/** Writes a file that is not there, or leaves none. */
async function write(file: string, text: string): Promise<void> {
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  const handle = await open(file, O_CREAT | O_EXCL | O_WRONLY | noLink, 0o600);
  try {
    await handle.writeFile(text);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** Removes a note, if it can: one that stays costs no more than that nobody answers where it leads. */
async function takeBack(file: string): Promise<void> {
  await rm(file, { force: true }).catch((error: unknown) => {
    if (codeOf(error) === undefined) throw error;
  });
}

/** What became of a workbench that was asked to end. */
export interface Asked {
  readonly port: number;
  readonly ended: boolean;
}

/**
 * Asks the running workbenches of this copy of the repository to end. By asking and not by process id, which may be
 * another program's by now.
 *
 * @throws ForeignFolder where others may write to the folder
 * @throws UnusableFolder where it cannot be looked into
 */
export async function stopOwn(clone: string, folder = ownNotes): Promise<Asked[]> {
  const files = await usable(folder, async () => {
    const found = await readdir(folder).catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return [];
      throw error;
    });
    if (found.length > 0) await refuseForeign(folder);
    return found;
  });
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
  await takeBack(join(folder, String(port)));
  return { port, ended };
}

/** The note in a file; nothing where it is none of the user's own, or no note. */
async function readNote(file: string): Promise<Note | undefined> {
  const handle = await open(file, constants.O_RDONLY | noLink | noWait).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const found = await handle.stat();
    if (!found.isFile() || !isOwn(found.uid) || found.size > 4096) return undefined;
    return noteSchema.safeParse(JSON.parse(await handle.readFile("utf8"))).data;
  } catch {
    // Something that is no note: not ours to read.
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

/** A folder that no note can be written to or read from, and the system's word for why. */
export class UnusableFolder extends Error {
  override readonly name = "UnusableFolder";

  constructor(
    readonly folder: string,
    readonly reason: string,
  ) {
    super(`${folder}: ${reason}`);
  }
}

async function usable<Result>(folder: string, use: () => Promise<Result>): Promise<Result> {
  try {
    return await use();
  } catch (error) {
    const reason = codeOf(error);
    if (reason === undefined) throw error;
    throw new UnusableFolder(folder, reason);
  }
}

/** The system's word for what it refused; none where something else went wrong. */
function codeOf(error: unknown): string | undefined {
  return (error as Partial<NodeJS.ErrnoException> | null | undefined)?.code;
}

function isOwn(uid: number): boolean {
  return process.getuid === undefined || process.getuid() === uid;
}
