import type { AxisId } from "../../engine/portfolio/axes";
import { resultsTexts } from "../../i18n/pane/results";
import { vocabulary } from "../../i18n/vocabulary";
import { useScored } from "../state/PaneProvider";
import { useFormat } from "./use-format";
import { useText } from "./use-text";

/** A customer's score on an axis and how far it is from the cut, in words. */
export function useDistance(): (axis: AxisId, customer: number) => string {
  const t = useText(resultsTexts);
  const word = useText(vocabulary);
  const format = useFormat();
  const { portfolio } = useScored();
  return (axis, customer) => {
    const distance = portfolio.distance[axis][customer] ?? NaN;
    if (Number.isNaN(distance)) return t("distance.none", { axis: word(`axis.${axis}`) });
    const side = distance === 0 ? "at" : distance > 0 ? "above" : "below";
    return t(`distance.${side}`, {
      axis: word(`axis.${axis}`),
      score: format.score(portfolio[axis].score[customer] ?? NaN),
      distance: format.distance(distance),
    });
  };
}
