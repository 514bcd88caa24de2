import { message } from "../../../i18n/message";
import { planTables } from "../../../i18n/reports/plan-tables";
import { planTexts } from "../../../i18n/reports/plan";
import { look } from "../../look";
import type { SheetPlan, SheetRole } from "../../plan";
import { stamp } from "../../results/frame";
import { sheetPlan } from "../../sheet";
import { twoLines } from "./fit";
import { left, leftValue, widePoints } from "./grid";
import { band, laidOut, type Row } from "./rows";
import { choiceCell, written, type PlanSpec } from "./spec";
import { noted, notedBreak } from "./typed";

/** What people type about a customer for longer than a day: a part each, in the order in which a talk is prepared. */
const parts = [
  { title: "profile", columns: ["business", "finances", "ambition", "competitors"] },
  { title: "negotiation", columns: ["ours", "theirs", "needs", "common", "options"] },
  { title: "meeting", columns: ["achieve", "expected", "offer", "next"] },
] as const;

/** Whether anything that the page shows has been typed about a customer. */
export function hasSecondPage(spec: PlanSpec, customer: number): boolean {
  return parts.some((part) =>
    part.columns.some((column) => noted(spec, column).value(customer) !== null),
  );
}

/** The second page: profile, negotiation and meeting of the customer whom the first page is about. */
export function secondPage(
  spec: PlanSpec,
  { role, sheet }: { readonly role: SheetRole; readonly sheet: string },
): SheetPlan {
  const { language, names, chosen, typed } = spec;
  const texts = planTexts[language];
  const name = chosen < 0 ? null : (names[chosen] ?? null);
  const choice = choiceCell(spec);
  const about = spec.mode === "values" ? name : { formula: `=IF(${choice}="","",${choice})` };
  const rows: Row[] = [
    [{ column: left, cell: texts.second, style: look.title }],
    [{ column: left, cell: stamp(spec), style: look.hint }],
    [
      { column: left, cell: texts.customer, style: look.label },
      { column: leftValue, cell: about, style: look.label },
    ],
    [],
    ...parts.flatMap((part): Row[] => [
      band(texts[part.title]),
      ...part.columns.flatMap((column) =>
        twoLines(spec, noted(spec, column), widePoints, notedBreak(spec, column)).map(
          (said, line): Row => [
            ...(line === 0
              ? [{ column: left, cell: planTables[language][`column.${column}`] }]
              : []),
            { column: leftValue, cell: written(spec, said) },
          ],
        ),
      ),
      [],
    ]),
    [
      {
        column: left,
        cell: message(planTexts, language, "second.typed", { notes: typed.notes.sheet }),
        style: look.hint,
      },
    ],
  ];
  return sheetPlan({
    role,
    derived: true,
    name: sheet,
    ...laidOut(spec, rows),
  });
}
