import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";
import { byDifference } from "../../engine/raters/views";
import { roundScore } from "../../engine/round";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { CellStyle, PlanCell, SheetPlan, ValidationPlan } from "../plan";
import { blocksOf, columnBlock, rowBlock, sheetPlan } from "../sheet";
import type { MergedRound } from "./merge";
import { raterRoles } from "./raters";

/** Columns of the raters' returns and of what is to be discussed. */
export const statusColumns = [
  "rater",
  "status",
  "rated",
  "asked",
  "role",
  "weight",
  "bias",
  "scatter",
  "shared",
] as const;
export const discussColumns = [
  "customer",
  "factor",
  "lowest",
  "lowestBy",
  "highest",
  "highestBy",
  "spread",
  "score",
  "distance",
  "priority",
  "agreed",
  "reason",
  "agreedBy",
] as const;

/** Where a person writes what was agreed, among the columns of the discussion. */
export const agreedColumn = discussColumns.indexOf("agreed");

/** So many are listed; beyond them nothing is worth a talk. */
const mostDiscussed = 200;

/** What a person agreed on, to be written again where the sheet is. */
export interface Agreement {
  readonly customer: string;
  readonly factor: string;
  readonly value: PlanCell;
  readonly reason: string;
  readonly by: string;
}

export interface ConsensusSpec {
  readonly merged: MergedRound;
  readonly input: PortfolioInput;
  readonly agreements: readonly Agreement[];
  readonly language: Language;
  readonly date: string;
  readonly sheet: string;
}

/** Columns of what we say of customers beside what they say. */
const viewColumns = ["customer", "furthest", "ours", "theirs", "apart", "sharedFactors"] as const;

const STATUS_ROW = 4;

/** Who returned what, where they differ, what customers say, and what is agreed. */
export function consensusSheet(spec: ConsensusSpec): SheetPlan {
  const { merged, input, language, date } = spec;
  const texts = roundTexts[language];
  const { status, method, alpha } = merged;
  const counted = status.filter(({ weight, rated }) => weight > 0 && rated > 0).length;
  const discussions = discussionRows(spec);
  const views = viewRows(spec);
  const discussRow = STATUS_ROW + 3 + status.length + 1;
  const viewsRow = discussRow + 3 + Math.max(1, discussions.length) + 1;
  const matrixRow = views.length === 0 ? viewsRow : viewsRow + 3 + views.length + 1;
  const factors = input.factors.factors;
  const matrix = input.names.map((name, customer): PlanCell[] => [
    name,
    ...factors.map((_, i) => shown(merged.agreed[i]?.[customer])),
  ]);
  const parameters = { raters: counted, method: texts[`method.${method}`], date };
  const parts: readonly Part[] = [
    {
      row: STATUS_ROW,
      title: texts["consensus.status"],
      hint: texts["board.hint"],
      columns: statusColumns,
      rows: statusRows(spec),
    },
    {
      row: discussRow,
      title: texts["consensus.discuss"],
      hint: discussions.length === 0 ? texts["consensus.none"] : texts["consensus.discuss.hint"],
      columns: discussColumns,
      rows: discussions,
    },
    ...(views.length === 0
      ? []
      : [
          {
            row: viewsRow,
            title: texts["views.title"],
            hint: texts["views.hint"],
            columns: viewColumns,
            rows: views,
          },
        ]),
  ];
  return sheetPlan({
    role: "consensus",
    derived: true,
    name: spec.sheet,
    blocks: [
      columnBlock(0, 0, [
        texts["consensus.title"],
        message(roundTexts, language, "consensus.hint", parameters),
        Number.isNaN(alpha)
          ? texts["consensus.alpha.none"]
          : message(roundTexts, language, "consensus.alpha", {
              alpha: formatNumber(alpha, language, 2),
            }),
      ]),
      ...parts.flatMap(({ row, title, hint, columns, rows }) => [
        columnBlock(row, 0, [title, hint]),
        rowBlock(
          row + 2,
          0,
          columns.map((id) => texts[`column.${id}`]),
        ),
        ...blocksOf(row + 3, 0, rows),
      ]),
      columnBlock(matrixRow, 0, [texts["consensus.matrix"]]),
      rowBlock(matrixRow + 1, 0, [texts["column.customer"], ...factors.map(({ name }) => name)]),
      ...blocksOf(matrixRow + 2, 0, matrix),
    ],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 2, 1), style: look.hint },
      ...parts.flatMap(({ row, columns, rows }) => [
        { area: areaAt(row, 0, 1, 1), style: look.heading },
        { area: areaAt(row + 1, 0, 1, 1), style: look.hint },
        { area: areaAt(row + 2, 0, 1, columns.length), style: look.header },
        ...columns.flatMap((id, column) => {
          const style = columnLooks[id];
          const area = areaAt(row + 3, column, Math.max(1, rows.length), 1);
          return style === undefined ? [] : [{ area, style }];
        }),
      ]),
      { area: areaAt(matrixRow, 0, 1, 1), style: look.heading },
      { area: areaAt(matrixRow + 1, 0, 1, 1 + factors.length), style: look.header },
      {
        area: areaAt(matrixRow + 2, 1, Math.max(1, matrix.length), Math.max(1, factors.length)),
        style: look.score,
      },
    ],
    validations: status.length === 0 ? [] : boardRules(status.length, language),
    widths: [
      { column: 0, count: 2, points: 170 },
      { column: 2, count: 9, points: 80 },
      { column: agreedColumn + 1, count: 1, points: 200 },
    ],
    tabColor: tabColors.output,
    page: pagePlan(language, { orientation: "landscape" }),
  });
}

type ColumnId = (typeof statusColumns | typeof discussColumns | typeof viewColumns)[number];

/** One table of the sheet, below its title and hint. */
interface Part {
  readonly row: number;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly (readonly PlanCell[])[];
}

const columnLooks: Partial<Record<ColumnId, CellStyle>> = {
  role: look.input,
  weight: look.input,
  bias: look.signed,
  scatter: look.score,
  score: look.score,
  distance: look.score,
  priority: look.score,
  agreed: look.input,
  reason: look.input,
  agreedBy: look.input,
  ours: look.score,
  theirs: look.score,
  apart: look.signed,
};

function statusRows({ merged, language }: ConsensusSpec): PlanCell[][] {
  const texts = roundTexts[language];
  return merged.status.map((one) => [
    ...[one.rater, texts[`status.${one.status}`], one.rated, one.asked],
    texts[`role.${one.role}`],
    one.role === "customer" ? null : one.weight,
    ...[shown(one.bias), shown(one.spread), one.shared],
  ]);
}

/** What may be typed of who raters are and count. */
function boardRules(count: number, language: Language): ValidationPlan[] {
  const texts = roundTexts[language];
  const cellsOf = (id: (typeof statusColumns)[number]) =>
    areaAt(STATUS_ROW + 3, statusColumns.indexOf(id), count, 1);
  const refuse = (what: "role" | "weight") =>
    ({
      title: texts[`board.${what}.title`],
      text: texts[`board.${what}.text`],
      style: "stop",
    }) as const;
  const choices = raterRoles.map((role) => texts[`role.${role}`]);
  return [
    { area: cellsOf("role"), rule: { kind: "list", choices }, error: refuse("role") },
    {
      area: cellsOf("weight"),
      rule: { kind: "decimal", lowest: 0, highest: null },
      error: refuse("weight"),
    },
  ];
}

/** Those first about whom the two sides differ most. */
function viewRows({ merged, input }: ConsensusSpec): PlanCell[][] {
  return byDifference(merged.views).map(({ customer, ours, theirs, shared, furthest }) => [
    ...[input.names[customer] ?? "", merged.factors[furthest] ?? ""],
    ...[ours, theirs, roundScore(ours - theirs), shared],
  ]);
}

/** With what has been agreed on before. */
function discussionRows({ merged, input, agreements }: ConsensusSpec): PlanCell[][] {
  const { factors } = input.factors;
  const listed = merged.discussions.slice(0, mostDiscussed).map((one): PlanCell[] => {
    const customer = input.names[one.customer] ?? "";
    const factor = factors[one.factor]?.name ?? "";
    const agreed = agreements.find((each) => each.customer === customer && each.factor === factor);
    const by = (rater: number) => merged.raters[rater] ?? "";
    return [
      ...[customer, factor, one.lowest, by(one.lowestBy), one.highest, by(one.highestBy)],
      ...[one.spread, shown(one.score), shown(one.distance), one.priority],
      ...[agreed?.value ?? null, agreed?.reason ?? null, agreed?.by ?? null],
    ];
  });
  const named = new Set(listed.map(([customer, factor]) => JSON.stringify([customer, factor])));
  const others = agreements.filter(
    ({ customer, factor }) => !named.has(JSON.stringify([customer, factor])),
  );
  return [
    ...listed,
    // What was agreed on stays, whether people still differ or not.
    ...others.map(({ customer, factor, value, reason, by }): PlanCell[] => [
      ...[customer, factor, ...new Array<null>(agreedColumn - 2).fill(null), value, reason, by],
    ]),
  ];
}

function shown(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
