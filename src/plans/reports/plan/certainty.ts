import { planTexts } from "../../../i18n/reports/plan";
import { areaAt } from "../../area";
import { capacityFor } from "../../capacity";
import { certaintyColumnIds, rows, type CertaintyColumn } from "../../certainty/layout";
import { look } from "../../look";
import { sameKey } from "../../models/typed-key";
import { areaOn } from "../../reference";
import { aboutChosen, NONE } from "./about";
import { line, type Row } from "./rows";
import type { PlanSpec, Said } from "./spec";

/** Columns of the sheet that says how sure every place is, up to the last that the page reads. */
export const certaintyRead = certaintyColumnIds.indexOf("own") + 1;

/**
 * How sure the chosen customer's quadrant is, as the workbook's sheet of certainty says; silent where there is none.
 * Worked out for the page alone it could be another number: cuts may follow from all customers.
 */
export function certaintyRow(spec: PlanSpec): Row[] {
  const { certainty } = spec.inputs;
  if (certainty === null) return [];
  const { sheet, cells } = certainty;
  const column = (id: CertaintyColumn) => certaintyColumnIds.indexOf(id);
  const count = spec.mode === "live" ? capacityFor(spec.names.length) : Math.max(1, cells.length);
  const all = (id: CertaintyColumn) => areaOn(sheet, areaAt(rows.first, column(id), count, 1));
  const { about, rows: places } = aboutChosen(spec, all("customer"), null);
  const first = `SUMPRODUCT(MIN(${places}+(1-${about})*${NONE}))`;
  const said: Said = {
    formula: `IF(${first}>${NONE},"",INDEX(${all("own")},${first}-${rows.first}))`,
    value: (customer) => {
      const key = sameKey(spec.names[customer] ?? null);
      const found = cells.find(
        (row) => key !== "" && sameKey(row[column("customer")] ?? null) === key,
      );
      return found?.[column("own")] ?? null;
    },
  };
  return [line(spec, planTexts[spec.language].certainty, said, look.percent)];
}
