import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import { look } from "../look";
import type { PlanCell, SheetPlan } from "../plan";
import { movementSheetTexts } from "../../i18n/movement";
import { blocksOf, columnBlock, rowBlock } from "../sheet";
import { labelled } from "../settings/labels";
import { allColumn, allRow, rows, sharesRow } from "./layout";
import type { MovementSpec } from "./sheet";
import { placeName } from "./words";

/** The counts and their shares, counted from everybody beside them; as values they stand as they are. */
export function matrixBlocks(spec: MovementSpec): Pick<SheetPlan, "blocks" | "formats"> {
  const { comparison, from, to, language, mode } = spec;
  const texts = movementSheetTexts[language];
  const everybody = allRows(spec);
  const first = allRow + 2;
  const count = Math.max(1, everybody.length);
  const [then, now] = [1, 2].map((i) =>
    areaAddress(areaAt(first, allColumn + i, count, 1), "both"),
  );
  const [froms, tos] = [from, to].map((date) => labelled.map((one) => date.labels[one]));
  const lines = [...(froms ?? []), texts.newcomers];
  const heads = [...(tos ?? []), texts.leavers];
  const size = lines.length;
  const top = rows.counts + 2;
  const header = (row: number) => rowBlock(row, 0, [texts.corner, ...heads, texts.total]);
  const at = (r: number, c: number) => cellAddress(top + r, 1 + c);
  const inside = (r: number, c: number): PlanCell => {
    if (r === size - 1 && c === size - 1) return null;
    if (mode === "values") return comparison.counts[r]?.[c] ?? 0;
    // Newcomers and leavers have no place at the other date.
    const line = r === size - 1 ? '""' : cellAddress(top + r, 0, "both");
    const head = c === size - 1 ? '""' : cellAddress(top - 1, 1 + c, "both");
    const named = r === size - 1 || c === size - 1 ? `*(${nameArea(count, first)}<>"")` : "";
    return { formula: `=SUMPRODUCT((${then}=${line})*(${now}=${head})${named})` };
  };
  const indexes = Array.from({ length: size }, (_, i) => i);
  const total = (values: () => number, formula: string): PlanCell =>
    mode === "values" ? values() : { formula };
  const sumOf = (cells: readonly (number | undefined)[]) =>
    cells.reduce<number>((all, one) => all + (one ?? 0), 0);
  const { counts } = comparison;
  const body: PlanCell[][] = [
    ...indexes.map((r) => [
      lines[r] ?? "",
      ...indexes.map((c) => inside(r, c)),
      total(() => sumOf(counts[r] ?? []), `=SUM(${at(r, 0)}:${at(r, size - 1)})`),
    ]),
    [
      texts.total,
      ...indexes.map((c) =>
        total(() => sumOf(counts.map((row) => row[c])), `=SUM(${at(0, c)}:${at(size - 1, c)})`),
      ),
      total(() => sumOf(counts.map(sumOf)), `=SUM(${at(0, size)}:${at(size - 1, size)})`),
    ],
  ];
  const shareOf = (r: number, c: number): PlanCell => {
    const row =
      r === size ? counts.reduce((a, b) => a.map((one, i) => one + (b[i] ?? 0))) : counts[r];
    const whole = sumOf(row ?? []);
    if (mode !== "values") {
      const [part, all] = [at(r, c), at(r, size)];
      return { formula: `=IF(${all}=0,"",${part}/${all})` };
    }
    return whole === 0 ? null : (row?.[c] ?? 0) / whole;
  };
  const shares = [...lines, texts.total].map((line, r) => [
    line,
    ...indexes.map((c) => (r === size - 1 && c === size - 1 ? null : shareOf(r, c))),
  ]);
  return {
    blocks: [
      columnBlock(rows.counts, 0, [texts.counts]),
      header(rows.counts + 1),
      { row: top, column: 0, cells: body },
      columnBlock(sharesRow, 0, [texts.shares]),
      rowBlock(sharesRow + 1, 0, [texts.corner, ...heads]),
      { row: sharesRow + 2, column: 0, cells: shares },
      columnBlock(allRow, allColumn, [texts.all]),
      rowBlock(allRow + 1, allColumn, [
        texts["column.customer"],
        texts["column.from"],
        texts["column.to"],
      ]),
      ...blocksOf(first, allColumn, everybody),
    ],
    formats: [
      ...[rows.counts, sharesRow].map((row) => ({
        area: areaAt(row, 0, 1, 1),
        style: look.heading,
      })),
      { area: areaAt(allRow, allColumn, 1, 1), style: look.heading },
      { area: areaAt(rows.counts + 1, 0, 1, size + 2), style: look.header },
      { area: areaAt(sharesRow + 1, 0, 1, size + 1), style: look.header },
      { area: areaAt(allRow + 1, allColumn, 1, 3), style: look.header },
      { area: areaAt(top, 0, size + 1, 1), style: look.label },
      { area: areaAt(sharesRow + 2, 0, size + 1, 1), style: look.label },
      { area: areaAt(top + size, 0, 1, size + 2), style: look.total },
      { area: areaAt(sharesRow + 2, 1, size + 1, size), style: look.percent },
    ],
  };
}

function nameArea(count: number, first: number): string {
  return areaAddress(areaAt(first, allColumn, count, 1), "both");
}

/** Name, place then, place now: who moved, who stayed, who came, who left. */
function allRows({ from, to, comparison }: MovementSpec): PlanCell[][] {
  const { movers, stayed, newcomers, leavers } = comparison;
  const gone = leavers.map(({ name, place }) => [name, placeName(from, place), ""]);
  const moved = movers.map((mover) => [
    ...[mover.name, placeName(from, mover.from), placeName(to, mover.to)],
  ]);
  const fresh = newcomers.map(({ name, place }) => [name, "", placeName(to, place)]);
  const others = stayed.map(({ name, place }) => [
    ...[name, placeName(from, place), placeName(to, place)],
  ]);
  return [...moved, ...others, ...fresh, ...gone];
}
