import { message } from "../../../i18n/message";
import { watchTexts } from "../../../i18n/reports/watch";
import { alignColumns } from "../../align-columns";
import { areaAt } from "../../area";
import { look, tabColors } from "../../look";
import { pagePlan } from "../../page";
import type { SheetPlan } from "../../plan";
import type { ResultsSpec } from "../../results/spec";
import { blocksOf, rowBlock, sheetPlan } from "../../sheet";
import { reportRole, type ReportInputs } from "../report";
import {
  watchColumns,
  watchFirstRow,
  watchHeaderRow,
  watchIndex,
  type WatchColumn,
} from "./layout";
import { watchLines } from "./lines";

const widths: Readonly<Record<WatchColumn, number>> = {
  severity: 56,
  customer: 140,
  owner: 80,
  flag: 100,
  reason: 230,
  next: 190,
  size: 70,
  since: 70,
  id: 66,
  done: 45,
  note: 130,
};

/** Where people type; they are asked for nothing when it is written anew, since it comes along. */
const typedFrom = watchIndex("done");

/** Who is to be looked at and why, as of today: no formula sorts it, or says all that it says, in every Excel. */
export function watchSheet(spec: ResultsSpec, name: string, inputs: ReportInputs): SheetPlan {
  const { language, date } = spec;
  const { kept } = inputs;
  const texts = watchTexts[language];
  const lines = watchLines(spec, inputs);
  const cells = lines.map((line) => watchColumns.map((id) => line[id]));
  const count = Math.max(1, lines.length);
  const typed = areaAt(watchFirstRow, typedFrom, count, watchColumns.length - typedFrom);
  const none = lines.length === 0 ? [rowBlock(watchFirstRow, 1, [texts.none])] : [];
  const column = (id: WatchColumn) => areaAt(watchFirstRow, watchIndex(id), count, 1);
  return sheetPlan({
    role: reportRole("watch-list"),
    derived: true,
    name,
    blocks: [
      rowBlock(0, 0, [texts.title]),
      rowBlock(1, 0, [message(watchTexts, language, "stamp", { date })]),
      rowBlock(
        watchHeaderRow,
        0,
        watchColumns.map((id) => texts[`column.${id}`]),
      ),
      ...blocksOf(
        watchFirstRow,
        0,
        cells.map((row) => row.slice(0, typedFrom)),
      ),
      ...blocksOf(
        watchFirstRow,
        typedFrom,
        cells.map((row) => row.slice(typedFrom)),
      ),
      ...none,
    ],
    // What has been read of it comes along.
    owned: kept.length === 0 ? [] : [{ ...typed, bottom: watchFirstRow + kept.length - 1 }],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(watchHeaderRow, 0, 1, watchColumns.length), style: look.header },
      // Whole sentences and notes: on paper they would be cut off.
      {
        area: areaAt(watchFirstRow, 0, count, watchColumns.length),
        style: look.wrapped,
      },
      {
        area: { ...column("severity"), top: watchHeaderRow },
        style: { horizontal: "Center" },
      },
      { area: column("size"), style: { numberFormat: "#,##0" } },
      { area: column("id"), style: look.hint },
      { area: typed, style: { ...look.input, ...look.wrapped } },
      ...alignColumns(
        { row: watchHeaderRow, rows: count },
        watchColumns.map((id) => id === "size"),
      ),
    ],
    widths: watchColumns.map((id, i) => ({ column: i, count: 1, points: widths[id] })),
    freeze: { rows: watchFirstRow, columns: watchIndex("owner") },
    tabColor: tabColors.output,
    page: pagePlan(language, {
      orientation: "landscape",
      repeat: watchHeaderRow,
      columns: watchColumns.length,
    }),
  });
}
