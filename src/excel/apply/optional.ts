import type { ChartPlan } from "../../plans/chart/plan";
import { throwIfEnd, type KamError } from "../errors";
import { inTurn } from "../progress";

/** Something that Excel may refuse, and what is written is of use all the same. */
export interface Optional {
  /** About how many bytes of a request it takes. */
  readonly bytes: number;
  /** Asks for it in the next request. */
  readonly ask: () => void;
  /** What is to be said where it was refused. */
  readonly refused: (cause: unknown) => Refused;
}

/** What Excel has refused. */
export interface Refused {
  /** The chart that does not look as planned; null where it was not about one. */
  readonly chart: ChartPlan | null;
  readonly warning: KamError;
}

/** Asks for all in one request, and where that is refused for each in its own; says what was refused even then. */
export async function askOptional(
  context: Excel.RequestContext,
  optional: readonly Optional[],
): Promise<readonly Refused[]> {
  if (optional.length > 1) {
    try {
      for (const { ask } of optional) ask();
      await context.sync();
      return [];
    } catch (error) {
      throwIfEnd(error);
    }
  }
  return askAlone(context, optional);
}

/** Asks for each in a request of its own; says what was refused. */
export async function askAlone(
  context: Excel.RequestContext,
  optional: readonly Optional[],
): Promise<readonly Refused[]> {
  const all: Refused[] = [];
  await inTurn(optional, "write", {}, async ({ ask, refused }) => {
    try {
      ask();
      await context.sync();
    } catch (error) {
      throwIfEnd(error);
      all.push(refused(error));
    }
  });
  return all;
}
