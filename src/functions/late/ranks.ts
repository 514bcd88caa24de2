import { cellText, isBlank } from "../../engine/cell";
import { parseNumber } from "../../engine/number";
import { rankWeights } from "../../engine/weights/rank-weights";
import { rankMethodWords, weightTexts } from "../../i18n/functions/weights";
import { columnCount, grid, list } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { cellNumber, spillLike } from "../spill";
import { ratingOrNothing, refuse, wordOf } from "./refuse";

const mostFactors = 1000;

/** =KAM.ROC: of one number the weights of as many places, of several the weight of each rank. */
export function roc(ranks: unknown, method: unknown): unknown[][] {
  const language = languageOf(null);
  refuseLeftOut(language, ranks);
  const chosen = wordOf(method, rankMethodWords, "centroid", (value) =>
    refuse(weightTexts, language, "rank.method", { value }),
  );
  const shape = grid(ranks);
  const cells = list(shape);
  // A rank of 0 is none: it is a blank cell, as which some hosts hand it over.
  const given = cells.map((cell) => ratingOrNothing(cell, language));
  if (cells.length === 1) {
    const [cell = null] = cells;
    const count = parseNumber(cell);
    if (!(Number.isInteger(count) && count >= 1 && count <= mostFactors)) {
      const value = isBlank(cell) ? "0" : cellText(cell);
      refuse(weightTexts, language, "rank.count", { value, most: mostFactors });
    }
    const places = Array.from({ length: count }, (_, place) => place + 1);
    return rankWeights(places, chosen).map((weight) => [cellNumber(weight, language)]);
  }
  const ranked = given.filter((rank) => !Number.isNaN(rank));
  if (ranked.length === 0) refuse(weightTexts, language, "rank.none");
  if (ranked.length > mostFactors)
    refuse(weightTexts, language, "rank.many", { most: mostFactors });
  const weights = rankWeights(ranked, chosen)[Symbol.iterator]();
  const answers = given.map((rank) =>
    Number.isNaN(rank) ? "" : cellNumber(weights.next().value, language),
  );
  return spillLike(answers, columnCount(shape));
}
