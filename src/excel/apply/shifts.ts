import type { ChartPlan } from "../../plans/chart/plan";
import { KamError } from "../errors";
import type { Shift } from "./chart-drawing";
import { askAlone, type Optional, type Refused } from "./optional";

/** Names of a chart that are to be moved, and where the chart lies. */
export interface ChartShift {
  readonly chart: ChartPlan;
  readonly sheet: string;
  readonly shift: Shift;
}

/** Asking where names stand. */
export function asking({ chart, sheet, shift: { bytes, ask } }: ChartShift): Optional {
  return { bytes, ask, refused: (cause) => partly(chart, sheet, cause) };
}

/** Moving them, once that has been answered. */
export function moving({ chart, sheet, shift: { bytes, tell } }: ChartShift): Optional {
  return { bytes, ask: tell, refused: (cause) => partly(chart, sheet, cause) };
}

function partly(chart: ChartPlan, sheet: string, cause: unknown): Refused {
  return { chart, warning: new KamError("KAM-CHART-PARTLY", { sheet }, { cause }) };
}

/** Moves names, as many as one request takes after the others. */
export async function moveInTurn(
  context: Excel.RequestContext,
  shifts: readonly ChartShift[],
): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  for (const one of shifts) {
    const unasked = await askAlone(context, [asking(one)]);
    const stay = unasked.length > 0 ? unasked : await askAlone(context, [moving(one)]);
    for (const each of stay) refused.push(each);
  }
  return refused;
}
