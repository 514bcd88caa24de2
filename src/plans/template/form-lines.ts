import { globalWeights } from "../../engine/factors/global-weights";
import type { Factor, FactorTable } from "../../engine/factors/types";
import { axes, type AxisId } from "../../engine/portfolio/axes";

/** A line of the scoring form before it has a row: headings, the factors to rate, and the sums below them. */
export interface FormLine {
  readonly kind: "axis" | "group" | "part" | "leaf" | "total" | "score" | "coverage" | "blank";
  readonly axis: AxisId;
  readonly text: string;
  readonly factor: Factor | null;
  readonly weight: number | null;
  /** How far the item is indented. */
  readonly depth: number;
}

/** The lines of the form in order: for each axis its groups, its total, its score and its coverage. */
export function formLines(table: FactorTable): FormLine[] {
  const weights = globalWeights(table);
  return axes.flatMap((axis) => {
    const leaves = table.factors.flatMap((factor, i) =>
      factor.axis === axis ? [{ factor, weight: weights[i] ?? 0 }] : [],
    );
    if (leaves.length === 0) return [];
    const line = (kind: FormLine["kind"], text = "", depth = 0): FormLine => {
      return { kind, axis, text, factor: null, weight: null, depth };
    };
    const lines = [line("axis")];
    let group: string | null = null;
    let part: string | null = null;
    for (const { factor, weight } of leaves) {
      if (factor.group !== group) {
        lines.push(line("group", factor.group));
        group = factor.group;
        part = null;
      }
      if (factor.partOf !== part && factor.partOf !== null)
        lines.push(line("part", factor.partOf, 1));
      part = factor.partOf;
      const depth = part === null ? 1 : 2;
      lines.push({ kind: "leaf", axis, text: factor.name, factor, weight, depth });
    }
    return [...lines, line("total"), line("score"), line("coverage"), line("blank")];
  });
}
