import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";
import { nameKey } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";
import type { Anchors } from "../anchors";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
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

/** What the sheet of every form is like, whoever fills it in. */
export function formFrame({ asked: { rater }, language, sheet }: FormSpec) {
  return {
    role: formRole(rater),
    name: sheet,
    freeze: { rows: FIRST, columns: 1 },
    tabColor: tabColors.input,
    page: pagePlan(language, {
      orientation: "landscape",
      repeat: formRows.header,
      about: rater,
    }),
  };
}

/** How a form looks above what is filled in. */
export const headFormats = [
  { area: areaAt(formRows.title, 0, 1, 1), style: look.title },
  { area: areaAt(formRows.rater, 0, 3, 1), style: look.label },
  { area: areaAt(formRows.hint, 0, 1, 1), style: look.hint },
];

/** What the form's sheet is for: its rater in letters that the name of any sheet may have, unlike every other's. */
function formRole(rater: string): SheetPlan["role"] {
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
