import { message } from "../../../i18n/message";
import { planTables } from "../../../i18n/reports/plan-tables";
import { planTexts } from "../../../i18n/reports/plan";
import { look } from "../../look";
import { textLiteral } from "../../reference";
import { fitted, twoLines } from "./fit";
import { columnPoints, left, leftValue, right, rightValue, widePoints } from "./grid";
import { band, leftAligned, type Row } from "./rows";
import { mostActions, written, type PlanSpec, type Said } from "./spec";
import { dateFormat } from "./tables";
import { actionPart, noted, notedBreak } from "./typed";

/** What is asked where nothing has been answered yet. */
function orElse({ formula, value }: Said, otherwise: string): Said {
  return {
    formula: `IF(${formula}="",${textLiteral(otherwise)},${formula})`,
    value: (customer) => value(customer) ?? otherwise,
  };
}

/** What people have typed: plan, questions, actions, and where they type it. */
export function typedPart(spec: PlanSpec): Row[] {
  const { language, typed } = spec;
  const texts = planTexts[language];
  const heads = planTables[language];
  const short = (column: Parameters<typeof noted>[1]) =>
    written(spec, fitted(spec, noted(spec, column), 2 * columnPoints));
  const pair = (one: "sponsor" | "lastReview", other: "team" | "nextReview"): Row => {
    const style = one === "lastReview" ? { ...leftAligned, numberFormat: dateFormat } : leftAligned;
    return [
      { column: left, cell: heads[`column.${one}`] },
      { column: leftValue, cell: short(one), style },
      { column: right, cell: heads[`column.${other}`] },
      { column: rightValue, cell: short(other), style },
    ];
  };
  const onTwo = (column: "goal" | "strategy"): Row[] => {
    const lines = twoLines(spec, noted(spec, column), widePoints, notedBreak(spec, column));
    return lines.map((said, i) => [
      ...(i === 0 ? [{ column: left, cell: heads[`column.${column}`] }] : []),
      { column: leftValue, cell: written(spec, said) },
    ]);
  };
  return [
    band(texts.plan),
    ...onTwo("goal"),
    ...onTwo("strategy"),
    pair("sponsor", "team"),
    pair("lastReview", "nextReview"),
    [],
    band(texts.ask),
    ...(["situation", "problem", "implication", "needPayoff"] as const).map((column): Row => {
      const said = noted(spec, column);
      const ask = texts[`ask.${column}`];
      return [
        { column: left, cell: heads[`column.${column}`] },
        {
          column: leftValue,
          cell: written(spec, fitted(spec, orElse(said, ask), widePoints)),
        },
      ];
    }),
    [],
    band(texts.actions),
    [
      { column: left, cell: heads["column.action"], style: look.label },
      { column: 5, cell: heads["column.owner"], style: look.label },
      { column: 7, cell: heads["column.due"], style: look.label },
    ],
    ...Array.from({ length: mostActions }, (_, k): Row => [
      {
        column: left,
        cell: written(spec, fitted(spec, actionPart(spec, k, "action"), 5 * columnPoints)),
      },
      {
        column: 5,
        cell: written(spec, fitted(spec, actionPart(spec, k, "owner"), 2 * columnPoints)),
      },
      {
        column: 7,
        cell: written(spec, actionPart(spec, k, "due")),
        style: { ...leftAligned, numberFormat: dateFormat },
      },
    ]),
    [
      {
        column: left,
        cell: message(planTexts, language, "typed", {
          notes: typed.notes.sheet,
          actions: typed.actions.sheet,
        }),
        style: look.hint,
      },
    ],
  ];
}
