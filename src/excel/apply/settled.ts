import { rangeOf } from "./write-cells";
import type { Area } from "../../plans/area";

/** What Excel shows while it is still calculating. */
export const underWay: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/** Milliseconds to the second look, each time half as long again to the next. */
const firstPause = 20;

/**
 * Looks until it is no longer under way: functions answer when they can, and no event of Excel's says that all have.
 *
 * @param longest pause between two looks, in milliseconds; about thrice that is waited in all
 */
export async function patiently<Seen>(
  look: () => Promise<Seen | "underWay">,
  longest: number,
  pause = firstPause,
): Promise<Seen | "underWay"> {
  const seen = await look();
  if (seen !== "underWay" || pause > longest) return seen;
  await new Promise((resume) => setTimeout(resume, pause));
  return patiently(look, longest, 1.5 * pause);
}

/**
 * Waits some seconds for cells that are still being calculated. What they show may come from others that are, and not
 * say so: a formula can take the place of an error.
 */
export async function settled(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): Promise<void> {
  const { application } = context;
  await patiently(async () => {
    const range = rangeOf(context, sheet, area);
    range.load("values");
    application.load("calculationMode,calculationState");
    await context.sync();
    const values = (range.values as unknown[][] | null) ?? [];
    if (values.flat().some((value) => underWay.includes(value))) return "underWay";
    return isCalculating(application) ? "underWay" : "settled";
  }, 1250);
}

/** Where it calculates only when it is told to, nothing comes of waiting. */
export function isCalculating({ calculationMode, calculationState }: Excel.Application): boolean {
  return (calculationMode as string) !== "Manual" && (calculationState as string) !== "Done";
}
