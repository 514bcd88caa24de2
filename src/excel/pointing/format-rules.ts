import { askEach } from "./ask-each";
import type { Pointing } from "./points-at";

/** What the rules point at by which cells are formatted (conditional formatting). */
export async function readFormatRules(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string }[],
): Promise<Pointing[]> {
  const on = sheets.map(({ id }) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(id).getRange();
    conditionalFormats.load("items/type");
    return { id, conditionalFormats };
  });
  await context.sync();
  const rules = on.flatMap(({ id, conditionalFormats }) =>
    conditionalFormats.items.map((format) => ({ sheet: id, format })),
  );
  const answers = await askEach(context, rules, ({ format }) => loadRule(format));
  return rules.map(({ sheet }, i) => {
    const answer = answers[i] ?? null;
    return { sheet, texts: textsIn(answer), isUnclear: answer === null };
  });
}

/** Each kind of rule keeps its formulas elsewhere; those about the first so many, or the average, have none. */
function loadRule(format: Excel.ConditionalFormat): () => unknown {
  switch (format.type as string) {
    case "Custom": {
      const { rule } = format.customOrNullObject;
      rule.load("formula");
      return () => rule.formula;
    }
    case "CellValue": {
      const { cellValueOrNullObject: own } = format;
      own.load("rule");
      return () => own.rule;
    }
    case "ContainsText": {
      const { textComparisonOrNullObject: own } = format;
      own.load("rule");
      return () => own.rule;
    }
    case "ColorScale": {
      const { colorScaleOrNullObject: own } = format;
      own.load("criteria");
      return () => own.criteria;
    }
    case "DataBar": {
      const { dataBarOrNullObject: own } = format;
      own.load("lowerBoundRule,upperBoundRule");
      return () => [own.lowerBoundRule, own.upperBoundRule];
    }
    case "IconSet": {
      const { iconSetOrNullObject: own } = format;
      own.load("criteria");
      return () => own.criteria;
    }
    default:
      return () => [];
  }
}

/** Every text in what Excel answered, however it is put together. */
function textsIn(answer: unknown): string[] {
  if (typeof answer === "string") return [answer];
  if (typeof answer !== "object" || answer === null) return [];
  return Object.values(answer).flatMap(textsIn);
}
