import { message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";
import { vocabulary } from "../../i18n/vocabulary";
import { anchorPrompt } from "../anchors";
import { areaAt } from "../area";
import { look } from "../look";
import type { PlanCell, SheetPlan } from "../plan";
import { blocksOf, columnBlock, rowBlock, sheetPlan } from "../sheet";
import { FIRST, formFrame, formRows, headFormats, onScale, type FormSpec } from "./form-parts";
import type { RaterRole } from "./raters";

/**
 * Whether a rater is asked for the factors of an axis. A customer says how good we are for it; how attractive it is to
 * us is not for its eyes.
 */
export function isAsked(axis: string, role: RaterRole): boolean {
  return role === "colleague" || axis === "advantage";
}

/** The form that a customer fills in: itself alone, our side alone, without weights and without the last ratings. */
export function customerForm(spec: FormSpec): SheetPlan {
  const { input, asked, anchors = [], due, language } = spec;
  const { factors: table, names } = input;
  const { lowest, highest } = table.scale;
  const texts = roundTexts[language];
  const shown = table.factors.flatMap(({ axis, name }, i) => {
    return isAsked(axis, "customer") ? [{ name, anchors: anchors[i] ?? null }] : [];
  });
  const count = Math.max(1, asked.customers.length);
  const lines = asked.customers.map((customer): PlanCell[] => [
    names[customer] ?? "",
    ...shown.map(() => null),
  ]);
  return sheetPlan({
    ...formFrame(spec),
    blocks: [
      columnBlock(formRows.title, 0, [texts["customer.title"]]),
      rowBlock(formRows.rater, 0, [texts["form.rater"], asked.rater, texts["role.customer"]]),
      rowBlock(formRows.due, 0, [texts["form.due"], due]),
      rowBlock(formRows.scale, 0, [texts["form.scale"], lowest, highest]),
      columnBlock(formRows.hint, 0, [
        message(roundTexts, language, "customer.hint", { lowest, highest }),
      ]),
      rowBlock(formRows.header, 0, [
        vocabulary[language]["header.customer"],
        ...shown.map(({ name }) => name),
      ]),
      ...blocksOf(FIRST, 0, lines),
    ],
    formats: [
      ...headFormats,
      { area: areaAt(formRows.header, 0, 1, 1 + shown.length), style: look.header },
      { area: areaAt(FIRST, 1, count, Math.max(1, shown.length)), style: look.input },
    ],
    validations: shown.map((factor, i) => ({
      ...onScale(areaAt(FIRST, 1 + i, count, 1), lowest, highest, language),
      prompt: anchorPrompt(factor.name, factor.anchors, table.scale),
    })),
    widths: [
      { column: 0, count: 1, points: 190 },
      { column: 1, count: Math.max(1, shown.length), points: 90 },
    ],
  });
}
