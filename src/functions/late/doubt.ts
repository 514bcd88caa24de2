import { cellText } from "../../engine/cell";
import type { Doubt } from "../../engine/certainty/types";
import { certaintyTexts } from "../../i18n/certainty";
import type { Language } from "../../i18n/language";
import { ratingStepOf, weightDoubtOf } from "../../plans/certainty/doubt";
import { listOf } from "../coerce/lists";
import { refuse } from "./refuse";

/** What is in doubt, from one cell (the weights) or two (the ratings as well). */
export function doubtOf(argument: unknown, language: Language): Doubt {
  const cells = listOf(argument, language);
  if (cells.length > 2) refuse(certaintyTexts, language, "doubt.count");
  const [weights = null, step = null] = cells;
  return {
    weights:
      weightDoubtOf(weights) ??
      refuse(certaintyTexts, language, "doubt.weights", { value: cellText(weights) }),
    ratingStep:
      ratingStepOf(step) ??
      refuse(certaintyTexts, language, "doubt.ratings", { value: cellText(step) }),
  };
}
