import { overlap, type Area } from "./area";
import type { SheetPlan } from "./plan";
import { blockArea, fillArea } from "./sheet";

/** Which cells of a sheet the add-in has written, so that it knows its own from the user's later. */
export interface Footprint {
  readonly blocks: readonly Area[];
  /** Formulas filled down from their first row. */
  readonly fills: readonly Area[];
  readonly reserved: readonly Area[];
}

/** Single cells written into a fill beyond this many are remembered as the whole fill instead. */
const mostCells = 100;

export function footprintOf(plan: SheetPlan): Footprint {
  const fills = plan.fills.map(fillArea);
  const blocks = plan.blocks.map(blockArea);
  const into = (fill: Area) => blocks.filter((block) => overlap(block, fill) !== null);
  const crowded = fills.filter((fill) => into(fill).length > mostCells);
  return {
    blocks: [
      ...blocks.filter((block) => crowded.every((fill) => overlap(block, fill) === null)),
      ...crowded,
    ],
    fills: fills.filter((fill) => !crowded.includes(fill)),
    reserved: plan.reserved,
  };
}

export function footprintAreas({ blocks, fills, reserved }: Footprint): Area[] {
  return [...blocks, ...fills, ...reserved];
}
