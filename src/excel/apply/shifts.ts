import type { ChartPlan } from "../../plans/chart/plan";
import { KamError, throwIfEnd } from "../errors";
import type { Shift } from "./chart-drawing";

/** Names of a chart that are to be moved, and where the chart lies. */
export interface ChartShift {
  readonly chart: ChartPlan;
  readonly sheet: string;
  readonly shift: Shift;
}

/** A chart some of whose names stay where Excel has drawn them. */
export interface Refused {
  readonly chart: ChartPlan;
  readonly warning: KamError;
}

/** Asks where names stand; says of which Excel refused to tell. */
export async function askShifts(
  context: Excel.RequestContext,
  shifts: readonly ChartShift[],
): Promise<readonly Refused[]> {
  if (shifts.length === 0) return [];
  return refusedOf(shifts, () => {
    for (const { shift } of shifts) shift.ask();
    return context.sync();
  });
}

/** Moves names in a request of their own, once it has been answered where they stand. */
export async function tellShifts(
  context: Excel.RequestContext,
  shifts: readonly ChartShift[],
): Promise<readonly Refused[]> {
  return refusedOf(shifts, () => {
    for (const { shift } of shifts) shift.tell();
    return context.sync();
  });
}

/** Moves names, each as many as one request takes after the others. */
export async function moveInTurn(
  context: Excel.RequestContext,
  shifts: readonly ChartShift[],
): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  for (const one of shifts) {
    const unasked = await askShifts(context, [one]);
    const stay = unasked.length > 0 ? unasked : await tellShifts(context, [one]);
    for (const each of stay) refused.push(each);
  }
  return refused;
}

async function refusedOf(
  shifts: readonly ChartShift[],
  work: () => Promise<unknown>,
): Promise<readonly Refused[]> {
  try {
    await work();
    return [];
  } catch (error) {
    throwIfEnd(error);
    return shifts.map(({ chart, sheet }) => {
      return { chart, warning: new KamError("KAM-CHART-PARTLY", { sheet }, { cause: error }) };
    });
  }
}
