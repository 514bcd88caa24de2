import { openSession } from "../session";
import type { Answers } from "./answers";
import { runScripts } from "./run-scripts";
import { scripts } from "./scripts";

/** What the stand-in for Excel answers to all scripts. */
export function standInAnswers(): Promise<Answers> {
  openSession();
  return runScripts(scripts);
}
