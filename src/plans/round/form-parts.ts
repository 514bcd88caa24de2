import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";
import { nameKey } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";
import type { Anchors } from "../anchors";
import type { SheetPlan, ValidationPlan } from "../plan";
import type { Asked } from "./raters";

/** Rows of a form, from 0; a factor has a column of ratings and one of the last ones beside. */
export const formRows = { title: 0, rater: 1, due: 2, scale: 3, hint: 4, weights: 6, header: 7 };

export const FIRST = formRows.header + 1;

export interface FormSpec {
  readonly input: PortfolioInput;
  readonly asked: Asked;
  /** For each factor what its ratings mean; left out: nobody said. */
  readonly anchors?: readonly (Anchors | null)[];
  /** When it is to be returned; may be empty. */
  readonly due: string;
  readonly language: Language;
  readonly sheet: string;
}

/** What the form's sheet is for: its rater in letters that the name of any sheet may have, unlike every other's. */
export function formRole(rater: string): SheetPlan["role"] {
  const letters = nameKey(rater).replaceAll(
    /[^\p{L}\p{N}]/gu,
    (sign) => `_${sign.codePointAt(0) ?? 0}_`,
  );
  return `round.${letters}`;
}

/** Ratings are checked against the scale as they are typed. */
export function onScale(
  area: ValidationPlan["area"],
  lowest: number,
  highest: number,
  language: Language,
): ValidationPlan {
  const title = roundTexts[language]["form.error.title"];
  const text = message(roundTexts, language, "form.error.text", { lowest, highest });
  return {
    area,
    rule: { kind: "decimal", lowest, highest },
    error: { title, text, style: "stop" },
  };
}
