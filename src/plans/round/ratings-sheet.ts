import { roundTexts } from "../../i18n/round";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { PlanCell, SheetPlan } from "../plan";
import { blocksOf, columnBlock, rowBlock, sheetPlan } from "../sheet";
import type { ConsensusSpec } from "./consensus-sheet";

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
