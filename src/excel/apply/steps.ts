import { inTurn, type Hooks, type Step as Phase } from "../progress";

/**
 * Bytes of one request. Excel on the web takes 5 MB (Microsoft: "Resource limits and performance optimization for
 * Office Add-ins"); the client library wraps each write in some more.
 */
const mostBytes = 3_500_000;

/** Something to ask of Excel, and about how many bytes of a request that takes. */
export interface Step {
  readonly bytes: number;
  readonly ask: (context: Excel.RequestContext) => void;
}

/** Bytes of an action without data, such as a format or the making of a sheet. */
export const plainAction = 800;

/** Asks for the steps in order, as many in one request as fit; between two requests it can be cancelled. */
export async function askInTurn(
  context: Excel.RequestContext,
  steps: readonly Step[],
  phase: Phase,
  hooks: Hooks,
): Promise<void> {
  await inTurn(requestsOf(steps, mostBytes), phase, hooks, async (request) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { ask } of request) ask(context);
    await context.sync();
  });
}

export function requestsOf(steps: readonly Step[], most: number): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room) {
      requests.push([]);
      room = most;
    }
    requests.at(-1)?.push(step);
    room -= step.bytes;
  }
  return requests;
}

/** The largest piece of data that one step may carry. */
export const mostStepBytes = mostBytes - plainAction;
