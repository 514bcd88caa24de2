import { axes, type AxisId } from "../../engine/portfolio/axes";
import { message } from "../../i18n/message";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { vocabulary } from "../../i18n/vocabulary";
import { areaAt } from "../area";
import { capacityFor } from "../capacity";
import { look } from "../look";
import type { Surroundings } from "../models/results-sheet";
import type { Block } from "../plan";
import { rowBlock } from "../sheet";
import { call } from "./call";
import { factorRows, layout } from "./layout";
import { spilled } from "./live-columns";
import { axisLookups } from "./lookups";
import { inUse, rangeInUse } from "./settings-in-use";
import type { ResultsSpec } from "./spec";

/** Columns that both axes' calls spill over. */
const callColumns = 6;

/**
 * Beside live results: one call an axis that reads its ratings and says score, coverage and problem side by side, so
 * that every edit of a rating, weight, cut or label, and every customer added to the table, shows at once.
 */
export function liveBeside(spec: ResultsSpec): Surroundings {
  const names = namesBeside(spec);
  const { attractiveness: column } = spec.beside.axisCall;
  return {
    blocks: [...axisCalls(spec), ...names],
    formats: [
      { area: areaAt(layout.headerRow, column, 1, callColumns), style: look.hint },
      ...names.map(({ row, cells }) => ({
        area: areaAt(row, spec.beside.factorLabel, 1, cells[0]?.length ?? 1),
        style: look.hint,
      })),
    ],
    reserved: [areaAt(layout.firstRow, column, capacityFor(spec.names.length), callColumns)],
  };
}

/** The names of the factors in each rating column, where formulas cannot go by the headers. */
function namesBeside({ source, language, beside }: ResultsSpec): Block[] {
  if (source.ratingRange.headersAreNames) return [];
  const cells = [portfolioTexts[language].factorsInUse, ...source.ratingRange.names];
  return [rowBlock(factorRows.name, beside.factorLabel, cells)];
}

/** For each axis the one call that reads its ratings, with what its columns say above it. */
function axisCalls(spec: ResultsSpec): Block[] {
  const { language } = spec;
  return axes.flatMap((axis) => {
    const column = spec.beside.axisCall[axis];
    const header = message(portfolioTexts, language, "axisCall", {
      axis: vocabulary[language][`axis.${axis}`],
    });
    return [
      rowBlock(layout.headerRow, column, [header]),
      rowBlock(layout.firstRow, column, [{ formula: `=${axisCall(spec, axis)}` }]),
    ];
  });
}

/** Score, coverage and problem of every customer on an axis, side by side. */
function axisCall(spec: ResultsSpec, axis: AxisId): string {
  const found = axisLookups(spec, axis);
  if (found === null) return `IF(${spilled("customer")}="",{"",0,""},{"",0,""})`;
  const { ratings, weights, directions, optional, factors } = found;
  return call(
    "SCORE",
    ratings,
    weights,
    rangeInUse(spec, "scaleLowest", "scaleHighest"),
    inUse(spec, "missing"),
    directions,
    optional,
    inUse(spec, "decimalSign"),
    factors,
    inUse(spec, "language"),
  );
}
