import { axes, type AxisId } from "../../engine/factors/types";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { message } from "../../i18n/message";
import { vocabulary } from "../../i18n/vocabulary";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { cellAddress } from "../address";
import { areaAt } from "../area";
import { look } from "../look";
import type { Block, Formula, SheetPlan } from "../plan";
import { textLiteral } from "../reference";
import { rowBlock, sheetPlan } from "../sheet";
import { bodyReference } from "../source/origin";
import { axisColumns, headersAreNames } from "./axis-columns";
import { frameBlocks, frameFormats, resultsSheet, settingFormulas } from "./frame";
import {
  axisCallColumns,
  capacityFor,
  factorLabelColumn,
  factorRows,
  firstFactorColumn,
  layout,
  resultColumns,
  resultIndex,
  type ResultColumn,
} from "./layout";
import { axisLookups, namesOfColumns } from "./lookups";
import { inUse, rangeInUse, settingsInUseBlocks, settingsInUseFormats } from "./settings-in-use";
import type { ResultsSpec } from "./spec";

/**
 * The Results sheet in live mode: one call an axis that reads its ratings and says score, coverage and problem side by
 * side, and columns built on those, so that every edit of a rating, weight, cut or label, and every customer added to
 * the table, shows at once.
 */
export function liveResults(spec: ResultsSpec): SheetPlan {
  const rows = capacityFor(spec.source.input.names.length);
  const { cuts, tie } = settingFormulas(spec, [spilled("attractiveness"), spilled("advantage")]);
  const names = namesBeside(spec);
  return sheetPlan({
    ...resultsSheet,
    name: spec.sheets.results,
    blocks: [
      ...frameBlocks(spec, cuts, tie),
      ...settingsInUseBlocks(spec),
      ...axisCalls(spec),
      rowBlock(layout.firstRow, 0, liveFormulas(spec)),
      ...names,
    ],
    formats: [
      ...frameFormats(rows),
      ...settingsInUseFormats(),
      { area: areaAt(layout.headerRow, axisCallColumns.attractiveness, 1, 6), style: look.hint },
      ...names.map(({ row, cells }) => ({
        area: areaAt(row, factorLabelColumn, 1, cells[0]?.length ?? 1),
        style: look.hint,
      })),
    ],
    reserved: [
      areaAt(layout.firstRow, 0, rows, resultColumns.length),
      areaAt(layout.firstRow, axisCallColumns.attractiveness, rows, 6),
    ],
  });
}

/** `$B$5#`: a column of the results with every row that it spills over. */
function spilled(column: ResultColumn): string {
  return `${cellAddress(layout.firstRow, resultIndex(column), "both")}#`;
}

/** The names of the factors in each rating column, where formulas cannot go by the headers. */
function namesBeside({ source, language }: ResultsSpec) {
  if (headersAreNames(source)) return [];
  const cells = [portfolioTexts[language].factorsInUse, ...namesOfColumns(source)];
  return [rowBlock(factorRows.name, firstFactorColumn - 1, cells)];
}

function liveFormulas(spec: ResultsSpec): Formula[] {
  const formulas: Record<ResultColumn, string> = {
    customer: customers(spec),
    attractiveness: axisPart("attractiveness", 1),
    advantage: axisPart("advantage", 1),
    coverageAttractiveness: axisPart("attractiveness", 2),
    coverageAdvantage: axisPart("advantage", 2),
    quadrant: quadrant(),
    position: position(spec),
    strategy: call("STRATEGY", spilled("quadrant"), inUse("language"), labels()),
    distanceAttractiveness: distance("attractiveness", 1),
    distanceAdvantage: distance("advantage", 2),
    problem: problems(),
  };
  return resultColumns.map((column) => ({ formula: `=${formulas[column]}` }));
}

/** For each axis the one call that reads its ratings, with what its columns say above it. */
function axisCalls(spec: ResultsSpec): Block[] {
  const { language } = spec;
  return axes.flatMap((axis) => {
    const column = axisCallColumns[axis];
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
  const columns = axisColumns(spec.source, axis);
  if (columns === null) return `IF(${spilled("customer")}="",{"",0,""},{"",0,""})`;
  const { ratings, weights, directions, optional, factors } = axisLookups(spec, axis, columns);
  return call(
    "SCORE",
    ratings,
    weights,
    rangeInUse("scaleLowest", "scaleHighest"),
    inUse("missing"),
    directions,
    optional,
    inUse("decimalSign"),
    factors,
    inUse("language"),
  );
}

/** One column of what an axis' call spills. */
function axisPart(axis: AxisId, part: 1 | 2 | 3): string {
  return `INDEX(${cellAddress(layout.firstRow, axisCallColumns[axis], "both")}#,0,${part})`;
}

function customers({ source }: ResultsSpec): string {
  const names = bodyReference(source.customerOrigin, source.nameColumn);
  return `IF(${names}="","",${names})`;
}

/** Blank rows of the table have no quadrant; customers with too few ratings are not rated, unless a rating is an error. */
function quadrant(): string {
  const [b, c] = [spilled("attractiveness"), spilled("advantage")];
  const [d, e] = [spilled("coverageAttractiveness"), spilled("coverageAdvantage")];
  const least = inUse("minimumCoverage");
  const placed = call(
    "QUADRANT",
    b,
    c,
    cutArgument(1),
    cutArgument(2),
    labels(),
    inUse("language"),
    rangeInUse("scaleLowest", "scaleHighest"),
    inUse("tie"),
  );
  const rated = `ISERROR(${b})+ISERROR(${c})+(${d}>=${least})*(${e}>=${least})`;
  return `IF(${blankRow()},"",IF(${rated},${placed},${inUse("labelNotRated")}))`;
}

/** Whether a row has neither a name nor a rating. */
function blankRow(): string {
  const covered = `${spilled("coverageAttractiveness")}+${spilled("coverageAdvantage")}`;
  return `IFERROR(${spilled("customer")}="",FALSE)*(${covered}=0)`;
}

function position({ language }: ResultsSpec): string {
  const pairs = quadrants
    .map((cell) => textLiteral(vocabulary[language][`pair.${cell}`]))
    .join(",");
  return `XLOOKUP(${spilled("quadrant")},${rangeInUse("labelStar", "labelDog")},{${pairs}},"")`;
}

function distance(axis: AxisId, cutColumn: number): string {
  return call(
    "DISTANCE",
    spilled(axis),
    cutArgument(cutColumn),
    rangeInUse("scaleLowest", "scaleHighest"),
  );
}

/** What both axes say, one after the other. */
function problems(): string {
  const [first, second] = [axisPart("attractiveness", 3), axisPart("advantage", 3)];
  return `IF(${blankRow()},"",${first}&IF((${first}="")+(${second}=""),""," ")&${second})`;
}

function labels(): string {
  return rangeInUse("labelStar", "labelNotRated");
}

/** The cut in use. A 0 is handed over as text: as a number it could be a blank cell to the function. */
function cutArgument(column: number): string {
  const cut = cellAddress(layout.cutRow, column, "both");
  return `IF(${cut}=0,"0",${cut})`;
}

/** A KAM function call; arguments left out at the end are dropped. */
function call(name: string, ...given: readonly string[]): string {
  const used = given.slice(0, given.findLastIndex((argument) => argument !== "") + 1);
  return `KAM.${name}(${used.join(",")})`;
}
