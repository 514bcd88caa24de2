import type { Area } from "../../plans/area";
import { inTurn, type Hooks, type Step as Phase } from "../progress";
import { mostTold } from "./told";
import type { Watch } from "./watch-over";

/**
 * Bytes of one request. Excel on the web takes 5 MB (Microsoft: "Resource limits and performance optimization for
 * Office Add-ins"); the client library wraps each write in some more.
 */
const mostBytes = 3_500_000;

/**
 * Cells of one request that Excel has to calculate, which holds its answer up: all results of 5,000 customers, or a few
 * columns of 50,000, between which it is told how far the writing is and whether it is still wanted.
 */
const mostCalculated = 150_000;

/** Something to ask of Excel, and about how many bytes of a request that takes. */
export interface Step {
  readonly bytes: number;
  /** Cells that it has Excel calculate; left out: hardly any. */
  readonly calculated?: number;
  /** Cells that it writes over. */
  readonly over?: { readonly sheet: string; readonly area: Area };
  /** About how many bytes it takes to say what stood there; left out: hardly any. */
  readonly answer?: number;
  readonly ask: (context: Excel.RequestContext) => void;
  /** Called when the request has been answered. */
  readonly answered?: (context: Excel.RequestContext) => void;
}

/** Bytes of an action without data, such as a format or the making of a sheet. */
export const plainAction = 800;

/**
 * Asks for the steps in order, as many in one request as fit; between two requests it can be cancelled.
 *
 * @param watch over cells that are written over; null where whatever stands there may go
 * @throws WrittenOver where it was somebody's that was written over
 */
export async function askInTurn(
  context: Excel.RequestContext,
  steps: readonly Step[],
  phase: Phase,
  hooks: Hooks,
  watch: Watch | null,
): Promise<void> {
  await inTurn(requestsOf(steps, mostBytes), phase, hooks, async (request) => {
    const check = watch?.(context, request);
    context.application.suspendApiCalculationUntilNextSync();
    for (const { ask } of request) ask(context);
    await context.sync();
    for (const { answered } of request) answered?.(context);
    check?.();
  });
}

/** Whether steps go into one request, which has Excel calculate as it is carried out. */
export function areOneRequest(steps: readonly Step[]): boolean {
  return requestsOf(steps, mostBytes).length <= 1;
}

export function requestsOf(steps: readonly Step[], most: number): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  let idle = 0;
  let quiet = 0;
  for (const step of steps) {
    const { bytes, calculated = 0, answer = 0 } = step;
    const tooMuch = calculated > Math.max(0, idle) && idle < mostCalculated;
    const isTold = answer > Math.max(0, quiet) && quiet < mostTold;
    if (bytes > room || tooMuch || isTold) {
      requests.push([]);
      room = most;
      idle = mostCalculated;
      quiet = mostTold;
    }
    requests.at(-1)?.push(step);
    room -= bytes;
    idle -= calculated;
    quiet -= answer;
  }
  return requests;
}

/** The largest piece of data that one step may carry. */
export const mostStepBytes = mostBytes - plainAction;
