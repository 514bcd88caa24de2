import { cells as quadrants } from "../../engine/matrix/portfolio";
import type { Mover } from "../../engine/movement/compare";
import type { Snapshot } from "../../engine/movement/snapshot";
import { axes, type AxisId } from "../../engine/portfolio/axes";
import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import { movementSheetTexts } from "../../i18n/movement";
import { corners } from "../chart/corners";
import type { ChartInput } from "../chart/model";
import { portfolioInput } from "../chart/portfolio-input";
import { axisTitles } from "../results/chart-words";
import { labelOf } from "../settings/labels";
import type { MovementSpec } from "./sheet";
import { dateName } from "./words";

/** The largest; more lines hide one another. */
const mostDrawn = 20;

type Dates = Pick<MovementSpec, "from" | "to" | "comparison" | "language">;

/** Movers as short lines, each from a hollow start to a filled end, over the cuts of the later date. */
export function moversInput(
  spec: Dates,
  size: { readonly width: number; readonly height: number },
): ChartInput {
  const { from, to, comparison, language } = spec;
  const drawn = drawnMovers(comparison.movers);
  const places = { from: drawn.map((mover) => mover.from), to: drawn.map((mover) => mover.to) };
  const before = (axis: AxisId) =>
    drawn.map((mover) => onScale(mover.before[axis], from.snapshot, to.snapshot));
  const after = (axis: AxisId) => drawn.map((mover) => mover.after[axis]);
  const column = (axis: AxisId) => Float64Array.from([...after(axis), ...before(axis)]);
  const [x, y] = [column("advantage"), column("attractiveness")];
  const { scale, cuts } = to.snapshot;
  const at = (row: number) => ({ x: x[row] ?? NaN, y: y[row] ?? NaN });
  const then = (code: number) =>
    message(movementSheetTexts, language, "chart.before", { label: labelOf(from.labels, code) });
  const chart = {
    attractiveness: { score: y },
    advantage: { score: x },
    cuts,
    cell: Uint8Array.from([...places.to, ...places.from]),
  };
  return {
    ...portfolioInput(
      chart,
      { scale, labels: to.labels, namesShown: mostDrawn },
      // Only where it is now a customer bears its name.
      { names: [...drawn.map(({ name }) => name), ...drawn.map(() => "")], sizes: null },
    ),
    groups: {
      names: [
        ...quadrants.map((_, code) => labelOf(to.labels, code)),
        ...quadrants.map((_, code) => then(code)),
      ],
      of: Uint8Array.from([...places.to, ...places.from.map((code) => quadrants.length + code)]),
      looks: [
        ...corners.map((corner) => ({ corner, fill: "full" as const })),
        ...corners.map((corner) => ({ corner, fill: "hollow" as const })),
      ],
    },
    lines: drawn.map(({ name }, row) => ({
      name,
      of: places.to[row] ?? null,
      points: [at(drawn.length + row), at(row)],
    })),
    titles: {
      chart: message(movementSheetTexts, language, "chart.title", datesOf(spec)),
      ...axisTitles(language),
    },
    named: (named) => remarks(spec, { named, drawn: drawn.length }).join("; "),
    ...size,
  };
}

/** What the legend says besides: what is hollow, and whom the chart leaves out or does not name. */
function remarks(
  { comparison, language }: Dates,
  { named, drawn }: { readonly named: number; readonly drawn: number },
): string[] {
  const { length } = comparison.movers;
  const most = message(movementSheetTexts, language, "chart.most", { count: length, most: drawn });
  const count = { named: String(named), count: String(drawn) };
  return [
    movementSheetTexts[language]["chart.how"],
    ...(length > drawn ? [most] : []),
    ...(named < drawn ? [message(modelTexts, language, "chart.named", count)] : []),
  ];
}

/** Movers who are in a quadrant at both dates, the largest. */
export function drawnMovers(movers: readonly Mover[]): Mover[] {
  const placed = ({ from, to, before, after }: Mover) =>
    from < quadrants.length &&
    to < quadrants.length &&
    axes.every((axis) => Number.isFinite(before[axis]) && Number.isFinite(after[axis]));
  return movers.filter(placed).slice(0, mostDrawn);
}

/** A score of the earlier date as it would be on the scale of the later one. */
function onScale(score: number, { scale: old }: Snapshot, { scale }: Snapshot): number {
  if (old.lowest === scale.lowest && old.highest === scale.highest) return score;
  const share = (score - old.lowest) / (old.highest - old.lowest);
  return scale.lowest + share * (scale.highest - scale.lowest);
}

function datesOf({ from, to, language }: Pick<MovementSpec, "from" | "to" | "language">) {
  return { from: dateName(from, language), to: dateName(to, language) };
}
