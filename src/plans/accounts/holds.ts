import type { Language } from "../../i18n/language";
import { typedTableTexts } from "../../i18n/accounts/shared";
import { message } from "../../i18n/message";
import { vocabulary } from "../../i18n/vocabulary";
import { look } from "../look";
import type { CellStyle, ValidationPlan, ValidationRule } from "../plan";
import type { Holds, TypedColumn, TypedTable } from "./table";

const styles: Readonly<Record<Exclude<Holds, object>, CellStyle>> = {
  text: {},
  note: look.wrapped,
  date: { numberFormat: "yyyy-mm-dd", horizontal: "Left" },
  mark: { horizontal: "Center" },
  amount: { numberFormat: "#,##0" },
  signed: { numberFormat: "#,##0" },
  count: { numberFormat: "0" },
  share: look.percent,
  change: look.percent,
};

/** How a column looks. */
export function formatOf(holds: Holds): CellStyle {
  if (typeof holds === "string") return styles[holds];
  return "choices" in holds ? {} : { horizontal: "Center" };
}

/** Points. */
export function widthOf(holds: Holds): number {
  if (holds === "note") return 200;
  if (holds === "text") return 110;
  return typeof holds === "object" && "choices" in holds ? 110 : 84;
}

/** What Excel lets people type into a column; a warning, since nothing that somebody knows is to be kept out. */
export function ruleOf(
  table: TypedTable,
  { id, holds }: TypedColumn,
  language: Language,
): Pick<ValidationPlan, "rule" | "error"> | null {
  const rule = validation(table, id, holds, language);
  if (rule === null) return null;
  const words = typedTableTexts[language];
  const text =
    rule.kind === "list"
      ? words["rule.list"]
      : message(typedTableTexts, language, rangeKey(holds), rangeOf(holds));
  return { rule, error: { title: words["rule.title"], text, style: "warning" } };
}

function validation(
  { texts }: TypedTable,
  id: string,
  holds: Holds,
  language: Language,
): ValidationRule | null {
  if (typeof holds === "object") {
    return "choices" in holds
      ? {
          kind: "list",
          choices: holds.choices.map(
            (choice) => texts[language][`choice.${id}.${choice}`] ?? choice,
          ),
        }
      : { kind: "decimal", ...holds };
  }
  const words = vocabulary[language];
  switch (holds) {
    case "mark":
      return { kind: "list", choices: [words["choice.yes"], words["choice.no"]] };
    case "amount":
    case "count":
      return { kind: "decimal", lowest: 0, highest: null };
    case "share":
      return { kind: "decimal", lowest: 0, highest: 1 };
    case "text":
    case "note":
    case "date":
    case "signed":
    case "change":
      return null;
  }
}

function rangeKey(holds: Holds): "rule.share" | "rule.amount" | "rule.between" {
  if (holds === "share") return "rule.share";
  return typeof holds === "string" ? "rule.amount" : "rule.between";
}

function rangeOf(holds: Holds): Readonly<Record<string, number>> {
  return typeof holds === "object" && "lowest" in holds ? { ...holds } : {};
}
