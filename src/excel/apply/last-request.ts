import { blockArea } from "../../plans/sheet";
import { throwIfEnd } from "../errors";
import { throwIfCancelled, type Hooks } from "../progress";
import { askClosing, type Closing, type Ended } from "./closing";
import { askAlone, askOptional, type Optional, type Refused } from "./optional";
import { areOneRequest, askInTurn, plainAction, type Step } from "./steps";
import { toldOf } from "./told";
import type { Watch } from "./watch-over";

/** What a write comes to its end with. */
export interface Remaining {
  /** What is written once the charts are drawn. */
  readonly rest: readonly Step[];
  readonly watch: Watch;
  /** Names to be moved, and pages to be set up. */
  readonly optional: readonly Optional[];
  /** What Excel has refused so far. */
  readonly refused: readonly Refused[];
}

/**
 * What is left to write, names to be moved and pages to be set up, and how it all ends: in one request where there is
 * room.
 *
 * @returns how it ended, with all that Excel has refused
 */
export async function askAtLast(
  context: Excel.RequestContext,
  closing: Closing,
  { rest, watch, optional, refused }: Remaining,
  hooks: Hooks,
): Promise<{ readonly ended: Ended; readonly refused: readonly Refused[] }> {
  if (areOneRequest([...rest, roomFor(closing, optional)])) {
    return askTogether(context, closing, { rest, watch, optional, refused });
  }
  const all = [...refused, ...(await askOptional(context, optional))];
  await askInTurn(context, rest, "write", hooks, watch);
  throwIfCancelled(hooks);
  return askTogether(context, closing, { rest: [], watch, optional: [], refused: all });
}

/**
 * Excel may refuse to move a name or to set up a page, and carries out nothing after what it refuses: then each is
 * asked for by itself, and the rest once more. It is calculated as it is carried out, so that what is shown can be
 * looked at in the same request.
 */
async function askTogether(
  context: Excel.RequestContext,
  closing: Closing,
  { rest, watch, optional, refused }: Remaining,
): Promise<{ readonly ended: Ended; readonly refused: readonly Refused[] }> {
  const check = watch(context, rest);
  for (const { ask } of optional) ask();
  for (const { ask } of rest) ask(context);
  const ended = askClosing(context, closing, new Set(refused.map(({ chart }) => chart)));
  try {
    await context.sync();
  } catch (error) {
    throwIfEnd(error);
    if (optional.length === 0) throw error;
    const all = [...refused, ...(await askAlone(context, optional))];
    return askTogether(context, closing, { rest, watch, optional: [], refused: all });
  }
  for (const { answered } of rest) answered?.(context);
  check();
  return { ended: ended(), refused };
}

/** A custom XML part stays under a megabyte. It is asked what stands in somebody's own rows, and which they are. */
function roomFor({ plan, prepared: { snapshot } }: Closing, optional: readonly Optional[]): Step {
  const asked = snapshot.sheets
    .filter(({ labels }) => labels.length > 0)
    .flatMap(({ plan: { blocks, fills }, labels }) => {
      const told = toldOf({ blocks, fills });
      return [...labels.map(({ area }) => area), ...blocks.map(blockArea)].map(told);
    });
  const sum = (all: readonly number[]) => all.reduce((total, bytes) => total + bytes, 0);
  const besides = sum(optional.map(({ bytes }) => bytes));
  return {
    bytes: 1_000_000 + 10 * plainAction * plan.sheets.length + besides,
    answer: sum(asked),
    ask: () => undefined,
  };
}
