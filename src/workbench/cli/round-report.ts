import type { MergeReport } from "../../excel";
import { byDifference } from "../../engine/raters/views";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";
import { roundCli } from "../../i18n/round-cli";
import { noticeText } from "../../plans/round/notice-text";
import { statusColumns } from "../../plans/round/consensus-sheet";
import { alignColumns } from "./columns";
import { finite } from "./finite";

/** Disagreements that are printed; the workbook holds all. */
const MOST_ROWS = 10;

/** A merged round in lines to print. */
export function describe({ merged }: MergeReport, language: Language): string[] {
  const texts = roundTexts[language];
  const { status, discussions, notices, alpha, raters, forms, views } = merged;
  const number = (value: number) => (Number.isNaN(value) ? "–" : formatNumber(value, language));
  const names = new Map(forms.map(({ rater }, i) => [i, rater]));
  return [
    ...alignColumns([
      statusColumns.map((id) => texts[`column.${id}`]),
      ...status.map((one) => [
        one.rater,
        texts[`status.${one.status}`],
        number(one.rated),
        number(one.asked),
        texts[`role.${one.role}`],
        one.role === "customer" ? "–" : number(one.weight),
        number(one.bias),
        number(one.spread),
        number(one.shared),
      ]),
    ]),
    ...notices.map((notice) => noticeText(notice, language)),
    ...(Number.isNaN(alpha) || raters.length < 2
      ? []
      : [message(roundCli, language, "alpha", { alpha: formatNumber(alpha, language, 2) })]),
    ...(discussions.length === 0 ? [] : [texts["consensus.discuss"]]),
    ...alignColumns(
      discussions
        .slice(0, MOST_ROWS)
        .map((one) => [
          merged.customers[one.customer] ?? "",
          merged.factors[one.factor] ?? "",
          `${formatNumber(one.lowest, language)} ${names.get(one.lowestBy) ?? ""}`,
          `${formatNumber(one.highest, language)} ${names.get(one.highestBy) ?? ""}`,
        ]),
    ),
    ...(discussions.length > MOST_ROWS
      ? [message(roundCli, language, "more", { count: discussions.length - MOST_ROWS })]
      : []),
    ...(views.length === 0 ? [] : [texts["views.title"]]),
    ...byDifference(views)
      .slice(0, MOST_ROWS)
      .map(({ customer, ours, theirs, furthest }) =>
        message(roundCli, language, furthest < 0 ? "views.same" : "views", {
          customer: merged.customers[customer] ?? "",
          ours: formatNumber(ours, language),
          theirs: formatNumber(theirs, language),
          factor: merged.factors[furthest] ?? "",
        }),
      ),
    ...(views.length > MOST_ROWS
      ? [message(roundCli, language, "more", { count: views.length - MOST_ROWS })]
      : []),
  ];
}

/** And for programs. */
export function asJson({ merged, sheet }: MergeReport): unknown {
  const { discussions, notices, alpha, raters, customers, factors, agreed } = merged;
  return {
    sheet,
    status: merged.status.map((one) => {
      return { ...one, bias: finite(one.bias), spread: finite(one.spread) };
    }),
    notices,
    alpha: finite(alpha),
    agreed: customers.map((customer, row) => ({
      customer,
      ratings: Object.fromEntries(factors.map((name, i) => [name, finite(agreed[i]?.[row])])),
    })),
    views: merged.views.map(({ furthest, ...one }) => ({
      ...one,
      customer: customers[one.customer],
      furthest: factors[furthest] ?? null,
    })),
    discussions: discussions.map((one) => ({
      ...one,
      customer: customers[one.customer],
      factor: factors[one.factor],
      lowestBy: raters[one.lowestBy],
      highestBy: raters[one.highestBy],
      score: finite(one.score),
      distance: finite(one.distance),
    })),
  };
}
