import { axes } from "../../../engine/portfolio/axes";
import { keyAccountTexts } from "../../../i18n/key-accounts";
import { portfolioTexts } from "../../../i18n/models/portfolio";
import { planTexts } from "../../../i18n/reports/plan";
import { axisName } from "../../../i18n/vocabulary";
import { areaAt } from "../../area";
import { look } from "../../look";
import type { Block, Formula, SheetPlan, SheetRole } from "../../plan";
import { resultRef } from "../../results/chart-series";
import { stamp } from "../../results/frame";
import { furtherHeader } from "../../results/further-wanted";
import { sheetPlan } from "../../sheet";
import { chartRows, left, leftValue, right, rightValue } from "./grid";
import type { AnalysisLine } from "./analyses";
import { certaintyRow } from "./certainty";
import { investmentPart } from "./investment";
import { ownerOf } from "./owner";
import { typedPart } from "./page-typed";
import type { TableRows } from "./beside-rows";
import type { PlanParts } from "./parts";
import { relationPart } from "./relation";
import { band, laidOut, leftAligned, line, type Placed, type Row } from "./rows";
import { ofFurther, ofResults, ofSource, places, written, type PlanSpec } from "./spec";
import { mostReasons, reasonsFor } from "./why";

/** The page, from top to bottom. A part of which nothing is known is not there. */
export function planPage(
  spec: PlanSpec,
  { rows, analyses, own }: PlanParts,
  { role, beside = [] }: { readonly role: SheetRole; readonly beside?: readonly Block[] },
): SheetPlan {
  const { language, inputs } = spec;
  const texts = planTexts[language];
  const lines: Row[] = [
    [{ column: left, cell: texts.title, style: look.title }],
    [{ column: left, cell: stamp(spec), style: look.hint }],
    headRow(spec, rows),
    [],
    ...standing(spec, analyses.lines),
    ...why(spec),
    ...relationPart(spec, own.lines),
    ...investmentPart(spec),
    ...typedPart(spec),
  ];
  const paper = laidOut(spec, lines);
  const choice = areaAt(places.choice.row, places.choice.column, 1, 1);
  // A page that stands by itself is of one customer for good.
  const isFixed = beside.length > 0;
  return sheetPlan({
    role,
    derived: true,
    name: spec.sheets.page,
    ...paper,
    blocks: [...paper.blocks, ...beside],
    // The choice has been read, and comes along.
    owned: inputs.customer === null || isFixed ? [] : [choice],
    formats: [
      ...paper.formats,
      {
        area: { ...choice, right: choice.right + 1 },
        style: isFixed ? look.label : { ...look.input, ...look.label },
      },
    ],
    validations: isFixed
      ? []
      : [
          {
            area: choice,
            rule: { kind: "listOf", source: customersList(spec) },
            error: { title: texts.customer, text: texts["choose.error"], style: "stop" },
          },
        ],
  });
}

/** The customers to choose from. */
export function customersList(spec: Pick<PlanSpec, "mode" | "sheets" | "names">): Formula {
  const { spilled, cells } = resultRef(spec, "customer");
  return { formula: `=${spec.mode === "live" ? spilled : cells}` };
}

function headRow(spec: PlanSpec, rows: TableRows): Row {
  const texts = planTexts[spec.language];
  const owner = ownerOf(spec, rows);
  return [
    { column: left, cell: texts.customer, style: look.label },
    { column: leftValue, cell: spec.chosen < 0 ? null : (spec.names[spec.chosen] ?? null) },
    ...(owner === null
      ? []
      : [
          { column: right, cell: texts.owner, style: look.label },
          { column: rightValue, cell: written(spec, owner), style: leftAligned },
        ]),
  ];
}

/** Where the customer stands, and what the analyses say: beside the matrix, which covers the right half. */
function standing(spec: PlanSpec, lines: readonly AnalysisLine[]): Row[] {
  const { language, source } = spec;
  const results = portfolioTexts[language];
  const texts = planTexts[language];
  const { sizeColumn, customerOrigin } = source;
  const score = (axis: (typeof axes)[number]) =>
    line(spec, axisName(axis, language), ofResults(spec, axis), look.score);
  const rows = [
    band(texts.stands),
    line(spec, results["column.quadrant"], ofResults(spec, "quadrant"), look.label),
    ...certaintyRow(spec),
    line(spec, results["column.position"], ofResults(spec, "position")),
    line(spec, results["column.strategy"], ofResults(spec, "strategy")),
    line(
      spec,
      keyAccountTexts[language]["column.amongKeyAccounts"],
      ofFurther(spec, "amongKeyAccounts"),
    ),
    line(spec, furtherHeader("nextStep", language), ofFurther(spec, "nextStep")),
    ...axes.map(score),
    ...(sizeColumn === null
      ? []
      : [
          line(spec, customerOrigin.headers[sizeColumn] ?? "", ofSource(spec, sizeColumn), {
            numberFormat: "#,##0",
          }),
        ]),
    ...(lines.length === 0
      ? []
      : [
          [{ column: left, cell: texts.analyses, style: look.heading }],
          ...lines.map(({ label, said, style }) => line(spec, label, said, style)),
        ]),
  ];
  const blank: Row[] = Array.from({ length: Math.max(0, chartRows + 1 - rows.length) }, () => []);
  return [...rows, ...blank, []];
}

/** What lifts the customer above the cuts, and what pulls it below: an axis on each half. */
function why(spec: PlanSpec): Row[] {
  const { language } = spec;
  const halves = axes.map((axis) => reasonsFor(spec, axis));
  const at = [left, right];
  const rows = Array.from({ length: 2 * mostReasons }, (_, k): Row =>
    halves.flatMap((reasons, half): Placed[] => {
      const { name, points } = reasons[k] ?? {};
      if (name === undefined || points === undefined) return [];
      return [
        {
          column: at[half] ?? 0,
          cell: written(spec, points),
          style: { ...look.signed, ...leftAligned },
        },
        { column: (at[half] ?? 0) + 1, cell: written(spec, name) },
      ];
    }),
  );
  return [
    band(planTexts[language].why),
    axes.map((axis, half) => ({
      column: at[half] ?? 0,
      cell: axisName(axis, language),
      style: look.label,
    })),
    ...rows,
    [],
  ];
}
