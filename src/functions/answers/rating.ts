import { rateMeasured } from "../../engine/models/rating";
import { columnCount } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { ratingRuleOf, ratingStepOf } from "../coerce/rating-rule";
import { scaleOf } from "../coerce/scale";
import { valuesOf } from "../coerce/values";
import { cellNumber, spillLike } from "../spill";

/** =KAM.RATING */
export function ratingsOfMeasured(given: {
  readonly values: unknown;
  readonly rule: unknown;
  readonly points: unknown;
  readonly scale: unknown;
  readonly step: unknown;
}): unknown[][] {
  const language = languageOf(undefined);
  refuseLeftOut(language, given.values, given.rule);
  const scale = scaleOf(given.scale, language);
  const rule = ratingRuleOf(given.rule, given.points, scale, language);
  const step = ratingStepOf(given.step, scale, language);
  const { numbers, faults, shape } = valuesOf(given.values, language);
  const ratings = rateMeasured(numbers, rule, scale, step);
  const answers = Array.from(ratings, (rating, i) => faults[i] ?? cellNumber(rating, language));
  return spillLike(answers, columnCount(shape));
}
