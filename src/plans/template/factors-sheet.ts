import type { Factor, FactorTable } from "../../engine/factors/types";
import type { FactorColumn } from "../../engine/factors/words";
import { axes } from "../../engine/portfolio/axes";
import type { Language } from "../../i18n/language";
import { axisName, vocabulary } from "../../i18n/vocabulary";
import { workbook } from "../../i18n/workbook";
import { alignColumns } from "../align-columns";
import { areaAt } from "../area";
import { look, tableStyle, tabColors } from "../look";
import { pagePlan } from "../page";
import type { Formula, PlanCell, SheetPlan, ValidationPlan } from "../plan";
import { tableColumns, textLiteral } from "../reference";
import { columnBlock, rowBlock, sheetPlan } from "../sheet";
import { columnsFor, factorHeader, factorsTable } from "./names";
import { shareFormula } from "./share";

/** Row of the table's header on the sheets of a template, from 0. */
export const tableHeaderRow = 3;

/**
 * The Factors sheet: one row per leaf in the table Factors, and beside it the sum of each axis.
 *
 * @param tableName another name, where the workbook has given that one to something else
 */
export function factorsSheet(
  table: FactorTable,
  language: Language,
  tableName: string = factorsTable,
): SheetPlan {
  const words = vocabulary[language];
  const texts = workbook[language];
  const columns = columnsFor(table);
  const headers = columns.map((column) => factorHeader(column, language));
  const share = shareFormula(table.weighting, language, tableName);
  const rows = table.factors.map((factor) =>
    columns.map((column) => factorCell(factor, column, language, share)),
  );
  const area = areaAt(tableHeaderRow, 0, rows.length + 1, columns.length);
  const body = { ...area, top: tableHeaderRow + 1 };
  const beside = columns.length + 1;
  const [axisColumn, weightColumn] = (["axis", "weight"] as const).map((column) =>
    tableColumns(tableName, words[`header.${column}`]),
  );
  const sums = axes.map((axis): PlanCell[] => [
    words[`axis.${axis}`],
    {
      formula: `=SUMIFS(${weightColumn ?? ""},${axisColumn ?? ""},${textLiteral(words[`axis.${axis}`])})`,
    },
  ]);
  const at = (column: FactorColumn) => {
    const index = columns.indexOf(column);
    return { ...body, left: index, right: index };
  };
  const shareArea = at("share");
  return sheetPlan({
    role: "factors",
    name: texts["sheet.factors"],
    blocks: [
      columnBlock(0, 0, [texts["factors.title"], texts["factors.hint"]]),
      rowBlock(tableHeaderRow, 0, headers),
      { row: tableHeaderRow + 1, column: 0, cells: rows },
      rowBlock(tableHeaderRow, beside, [texts["factors.sum.axis"], texts["factors.sum.sum"]]),
      { row: tableHeaderRow + 1, column: beside, cells: sums },
    ],
    tables: [{ name: tableName, area, style: tableStyle, filterButtons: true }],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(tableHeaderRow, beside, 1, 2), style: look.header },
      { area: at("weight"), style: look.input },
      { area: shareArea, style: { numberFormat: "0.0%" } },
      ...alignColumns(
        { row: tableHeaderRow, rows: rows.length, buttons: true },
        columns.map((column) => numberColumns.has(column)),
      ),
      ...alignColumns({ row: tableHeaderRow, rows: sums.length, firstColumn: beside }, [
        false,
        true,
      ]),
    ],
    validations: choices(at, language),
    widths: [
      ...columns.map((column, index) => ({ column: index, count: 1, points: width[column] })),
      { column: columns.length, count: 1, points: 24 },
      { column: beside, count: 1, points: 140 },
      { column: beside + 1, count: 1, points: 90 },
    ],
    freeze: { rows: tableHeaderRow + 1, columns: 0 },
    tabColor: tabColors.input,
    page: pagePlan(language, { orientation: "landscape", repeat: tableHeaderRow }),
  });
}

const numberColumns: ReadonlySet<FactorColumn> = new Set([
  "groupWeight",
  "partWeight",
  "weight",
  "share",
]);

const width: Readonly<Record<FactorColumn, number>> = {
  axis: 140,
  group: 150,
  groupWeight: 80,
  partOf: 150,
  partWeight: 80,
  factor: 220,
  weight: 60,
  share: 60,
  direction: 100,
  optional: 70,
  source: 140,
  rule: 90,
  points: 130,
};

function factorCell(
  factor: Factor,
  column: FactorColumn,
  language: Language,
  share: Formula,
): PlanCell {
  const words = vocabulary[language];
  const cells: Record<FactorColumn, PlanCell> = {
    axis: axisName(factor.axis, language),
    group: factor.group,
    groupWeight: factor.groupWeight,
    partOf: factor.partOf,
    partWeight: factor.partWeight,
    factor: factor.name,
    weight: factor.weight,
    share,
    direction: words[factor.lessIsBetter ? "direction.less" : "direction.more"],
    optional: words[factor.optional ? "choice.yes" : "choice.no"],
    source: factor.measured?.source ?? null,
    rule: factor.measured?.rule ?? null,
    points: factor.measured?.points ?? null,
  };
  return cells[column];
}

function choices(
  at: (column: FactorColumn) => ValidationPlan["area"],
  language: Language,
): ValidationPlan[] {
  const words = vocabulary[language];
  const texts = workbook[language];
  const list = (column: FactorColumn, options: readonly string[]): ValidationPlan => ({
    area: at(column),
    rule: { kind: "list", choices: options },
    error: {
      title: texts["validation.choice.title"],
      text: texts["validation.choice.text"].replace("{choices}", options.join(", ")),
      style: "stop",
    },
  });
  return [
    list(
      "axis",
      axes.map((axis) => words[`axis.${axis}`]),
    ),
    list("direction", [words["direction.more"], words["direction.less"]]),
    list("optional", [words["choice.yes"], words["choice.no"]]),
    {
      area: at("weight"),
      rule: { kind: "decimal", lowest: 0, highest: null },
      error: {
        title: texts["validation.weight.title"],
        text: texts["validation.weight.text"],
        style: "stop",
      },
    },
  ];
}
