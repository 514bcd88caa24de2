import { readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { isMarked } from "./mark";
import { CouldNot, UsageError } from "./outcome";

/** A file that a command is going to write. */
export interface Output {
  readonly file: string;
  /** The user has not named it: one that this command wrote earlier may be replaced. */
  readonly byDefault?: boolean;
}

export interface OutputRules {
  /** What the command reads. */
  readonly input?: string;
  /** Whether files that are there may be replaced. */
  readonly force: boolean;
  readonly language: Language;
}

/**
 * Refuses, before any work is done, what would cost the user a file: two outputs of one name, the input, a file that is
 * there already, and what is no file at all.
 *
 * @throws UsageError for two outputs of one name
 * @throws CouldNot for the others
 */
export async function refuseLosses(
  outputs: readonly Output[],
  { input, force, language }: OutputRules,
): Promise<void> {
  const refuse = (key: "notAFile" | "overInput" | "exists", file: string): never => {
    throw new CouldNot([message(cli, language, key, { file })]);
  };
  const identities = await Promise.all(outputs.map(({ file }) => identity(file)));
  outputs.forEach(({ file }, index) => {
    const earlier = identities.slice(0, index);
    if (!earlier.some((known) => isSame(known, identities[index]))) return;
    throw new UsageError([message(cli, language, "sameOutput", { file })]);
  });
  const read = input === undefined ? undefined : await identity(input);
  for (const [index, { file, byDefault = false }] of outputs.entries()) {
    const found = await statOf(file);
    if (found !== undefined && !found.isFile()) refuse("notAFile", file);
    if (force) continue;
    if (isSame(identities[index], read)) refuse("overInput", file);
    if (found === undefined) continue;
    if (!byDefault || !isMarked(await readFile(file))) refuse("exists", file);
  }
}

/** A file by its name without links, as systems that ignore case compare it, and by its place on the disk. */
interface Identity {
  readonly name: string;
  readonly place: string | undefined;
}

async function identity(file: string): Promise<Identity> {
  const path = resolve(file);
  const name = await realpath(path).catch(async () => {
    return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  });
  const found = await statOf(file);
  return {
    name: name.normalize("NFC").toLowerCase(),
    place: found === undefined ? undefined : `${found.dev}:${found.ino}`,
  };
}

function isSame(one: Identity | undefined, other: Identity | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.name === other.name || (one.place !== undefined && one.place === other.place);
}

/** What lies there; nothing where the name leads nowhere, whatever the reason: writing there will say it. */
async function statOf(file: string) {
  return stat(file, { bigint: true }).catch(() => undefined);
}
