import { blockArea } from "../../plans/sheet";
import { throwIfEnd } from "../errors";
import { throwIfCancelled, type Hooks } from "../progress";
import { askClosing, type Closing, type Ended } from "./closing";
import { tellShifts, type ChartShift, type Refused } from "./shifts";
import { areOneRequest, askInTurn, plainAction, type Step } from "./steps";
import { toldOf } from "./told";
import type { Watch } from "./watch-over";

/** What a write comes to its end with. */
export interface Remaining {
  /** What is written once the charts are drawn. */
  readonly rest: readonly Step[];
  readonly watch: Watch;
  readonly shifts: readonly ChartShift[];
  /** Charts that could not be drawn as planned. */
  readonly refused: readonly Refused[];
}

/**
 * What is left to write, the names to be moved, and how it all ends: in one request where there is room.
 *
 * @returns how it ended, with what could not be drawn, names that could not be moved included
 */
export async function askAtLast(
  context: Excel.RequestContext,
  closing: Closing,
  { rest, watch, shifts, refused }: Remaining,
  hooks: Hooks,
): Promise<{ readonly ended: Ended; readonly refused: readonly Refused[] }> {
  if (areOneRequest([...rest, roomFor(closing)])) {
    return askTogether(context, closing, { rest, watch, shifts, refused });
  }
  const all = [...refused, ...(await tellShifts(context, shifts))];
  await askInTurn(context, rest, "write", hooks, watch);
  throwIfCancelled(hooks);
  return askTogether(context, closing, { rest: [], watch, shifts: [], refused: all });
}

/**
 * Excel may refuse to move a name, and carries out nothing after what it refuses: then the names are moved by
 * themselves, and the rest is asked for once more. It is calculated as it is carried out, so that what is shown can be
 * looked at in the same request.
 */
async function askTogether(
  context: Excel.RequestContext,
  closing: Closing,
  { rest, watch, shifts, refused }: Remaining,
): Promise<{ readonly ended: Ended; readonly refused: readonly Refused[] }> {
  const check = watch(context, rest);
  for (const { shift } of shifts) shift.tell();
  for (const { ask } of rest) ask(context);
  const ended = askClosing(context, closing, new Set(refused.map(({ chart }) => chart)));
  try {
    await context.sync();
  } catch (error) {
    throwIfEnd(error);
    if (shifts.length === 0) throw error;
    const all = [...refused, ...(await tellShifts(context, shifts))];
    return askTogether(context, closing, { rest, watch, shifts: [], refused: all });
  }
  for (const { answered } of rest) answered?.(context);
  check();
  return { ended: ended(), refused };
}

/** A custom XML part stays under a megabyte. It is asked what stands in somebody's own rows, and which they are. */
function roomFor({ plan, prepared: { snapshot } }: Closing): Step {
  const asked = snapshot.sheets
    .filter(({ labels }) => labels.length > 0)
    .flatMap(({ plan: { blocks, fills }, labels }) => {
      const told = toldOf({ blocks, fills });
      return [...labels.map(({ area }) => area), ...blocks.map(blockArea)].map(told);
    });
  return {
    bytes: 1_000_000 + 10 * plainAction * plan.sheets.length,
    answer: asked.reduce((sum, bytes) => sum + bytes, 0),
    ask: () => undefined,
  };
}
