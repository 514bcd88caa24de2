import type { Memory } from "../memory/schema";
import type { Expected } from "./expected";
import type { Redo } from "./redo";
import type { ResultEnds } from "./result-ends";
import type { LookBefore } from "./snapshot";

/** Asks in the next request, and says after it, whether what a plan was made from still stands. */
export type AskStands = () => () => boolean;

/** How a plan is written, and what besides. */
export interface ApplyOptions {
  /** Whether the user's own sheets and cells may give way; "ask" throws `NeedsConsent` where there are any. */
  readonly consent: "ask" | "overwrite";
  /** What is remembered besides the sheets: the rest stays as it was. */
  readonly remember?: Partial<Pick<Memory, "lastScored" | "mapping" | "adopted" | "carried">>;
  /** Names of tables, and of sheets, that what is written needs. */
  readonly needs?: { readonly tables: readonly string[]; readonly sheets: readonly string[] };
  /** Looks, once all is drawn, whether what the plan was made from still stands, and asks at the very end. */
  readonly stillSo?: (context: Excel.RequestContext) => Promise<AskStands>;
  /** Results as they were worked out: where Excel shows others, that is among the warnings. */
  readonly ends?: ResultEnds;
  /** Cells that have to stand as they were read when it is written, since somebody's cells are written over. */
  readonly expected?: readonly Expected[];
  /** How it is done again if it is cut short; left out: as it was planned. */
  readonly redo?: Redo;
  /** How cells look whose looks the plan changes, to bring that back too. */
  readonly looks?: readonly LookBefore[];
}
