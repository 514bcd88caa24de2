import type { Grid } from "../calc/grid";
import type { Place } from "../calc/staleness";
import type { Area } from "./area";
import { merged } from "./merged";
import type { SheetModel } from "./sheet";
import type { CellsChanged } from "./types";

/** What a calculation changed, as few areas of each sheet as there can be. */
export function changedAreas(
  sheets: readonly SheetModel[],
  calculated: readonly Place[],
): CellsChanged[] {
  const areas = new Map<Grid, Area[]>();
  for (const { grid, area } of calculated) {
    const known = areas.get(grid);
    if (known === undefined) areas.set(grid, [area]);
    else known.push(area);
  }
  return sheets.flatMap((sheet) =>
    merged(areas.get(sheet.grid) ?? []).map((area) => ({ sheet, area })),
  );
}
