import { cells } from "../../engine/matrix/portfolio";
import { adoptTexts } from "../../i18n/pane/adopt";
import type { Outcome } from "../../plans/adopt/outcome";
import { useFormat } from "../text/use-format";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";

/** "6 Star, 9 Cash cow, 5 Question mark, 10 Dog", who is not rated last if anybody is. */
export function useQuadrantCounts(): (outcome: Outcome) => string {
  const t = useText(adoptTexts);
  const format = useFormat();
  const labels = useLabels();
  return ({ portfolio }) => {
    const count = (code: number) => portfolio.cell.filter((one) => one === code).length;
    const counted = cells.map((_, code) => ({ label: labels.label(code), count: count(code) }));
    const rated = counted.reduce((sum, one) => sum + one.count, 0);
    const rest = portfolio.cell.length - rated;
    const all = rest === 0 ? counted : [...counted, { label: labels.notRated, count: rest }];
    return format.series(
      all.map(({ label, count: found }) =>
        t("outcome.part", { label, count: format.count(found) }),
      ),
    );
  };
}
