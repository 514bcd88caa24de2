import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { PlanCell, SheetPlan } from "../plan";
import { blocksOf, columnBlock, rowBlock, sheetPlan } from "../sheet";
import type { MergedRound } from "./merge";

/** Columns of the raters' returns and of what is to be discussed. */
export const statusColumns = ["rater", "status", "rated", "asked"] as const;
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
export const mostDiscussed = 200;

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

const STATUS_ROW = 4;

/** Who returned what, where they differ, and what is agreed. */
export function consensusSheet(spec: ConsensusSpec): SheetPlan {
  const { merged, input, language, date } = spec;
  const texts = roundTexts[language];
  const { status, raters, method, alpha } = merged;
  const discussions = discussionRows(spec);
  const discussRow = STATUS_ROW + 2 + status.length + 1;
  const matrixRow = discussRow + 3 + Math.max(1, discussions.length) + 1;
  const factors = input.factors.factors;
  const matrix = input.names.map((name, customer): PlanCell[] => [
    name,
    ...factors.map((_, i) => shown(merged.agreed[i]?.[customer])),
  ]);
  const parameters = { raters: raters.length, method: texts[`method.${method}`], date };
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
      columnBlock(STATUS_ROW, 0, [texts["consensus.status"]]),
      rowBlock(
        STATUS_ROW + 1,
        0,
        statusColumns.map((id) => texts[`column.${id}`]),
      ),
      ...blocksOf(
        STATUS_ROW + 2,
        0,
        status.map((one) => [one.rater, texts[`status.${one.status}`], one.rated, one.asked]),
      ),
      columnBlock(discussRow, 0, [
        texts["consensus.discuss"],
        discussions.length === 0 ? texts["consensus.none"] : texts["consensus.discuss.hint"],
      ]),
      rowBlock(
        discussRow + 2,
        0,
        discussColumns.map((id) => texts[`column.${id}`]),
      ),
      ...blocksOf(discussRow + 3, 0, discussions),
      columnBlock(matrixRow, 0, [texts["consensus.matrix"]]),
      rowBlock(matrixRow + 1, 0, [texts["column.customer"], ...factors.map(({ name }) => name)]),
      ...blocksOf(matrixRow + 2, 0, matrix),
    ],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 2, 1), style: look.hint },
      ...[STATUS_ROW, discussRow, matrixRow].map((row) => ({
        area: areaAt(row, 0, 1, 1),
        style: look.heading,
      })),
      { area: areaAt(discussRow + 1, 0, 1, 1), style: look.hint },
      { area: areaAt(STATUS_ROW + 1, 0, 1, statusColumns.length), style: look.header },
      { area: areaAt(discussRow + 2, 0, 1, discussColumns.length), style: look.header },
      {
        area: areaAt(discussRow + 3, 7, Math.max(1, discussions.length), 3),
        style: look.score,
      },
      {
        area: areaAt(discussRow + 3, agreedColumn, Math.max(1, discussions.length), 3),
        style: look.input,
      },
      { area: areaAt(matrixRow + 1, 0, 1, 1 + factors.length), style: look.header },
      {
        area: areaAt(matrixRow + 2, 1, Math.max(1, matrix.length), Math.max(1, factors.length)),
        style: look.score,
      },
    ],
    widths: [
      { column: 0, count: 2, points: 170 },
      { column: 2, count: 9, points: 80 },
      { column: agreedColumn + 1, count: 1, points: 200 },
    ],
    tabColor: tabColors.output,
    page: pagePlan(language, { orientation: "landscape" }),
  });
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

/** The long table of who rated what: one row for each rating. */
export function ratingsSheet({ merged, input, language, sheet }: ConsensusSpec): SheetPlan {
  const texts = roundTexts[language];
  const rows = merged.forms.flatMap(({ rater, ratings }) =>
    ratings.map(({ customer, factor, rating }): PlanCell[] => [
      ...[rater, input.names[customer] ?? "", input.factors.factors[factor]?.name ?? "", rating],
    ]),
  );
  const ids = ["rater", "customer", "factor", "rating"] as const;
  return sheetPlan({
    role: "roundRatings",
    derived: true,
    name: sheet,
    blocks: [
      columnBlock(0, 0, [texts["ratings.title"], texts["ratings.hint"]]),
      rowBlock(
        3,
        0,
        ids.map((id) => texts[`column.${id}`]),
      ),
      ...blocksOf(4, 0, rows),
    ],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(3, 0, 1, ids.length), style: look.header },
    ],
    widths: [{ column: 0, count: 3, points: 150 }],
    freeze: { rows: 4, columns: 0 },
    tabColor: tabColors.output,
    page: pagePlan(language, { orientation: "portrait", repeat: 3 }),
  });
}

function shown(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
