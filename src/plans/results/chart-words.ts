import type { Language } from "../../i18n/language";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { modelTexts } from "../../i18n/models/shared";
import type { PointChart } from "../models/point-chart";

/* What every chart of the portfolio says alike, whatever it shows of it. */

/** Above the columns that it is drawn from. */
export function chartHeaders(language: Language): PointChart["headers"] {
  const texts = portfolioTexts[language];
  return {
    name: texts["column.customer"],
    x: texts["data.x"],
    order: modelTexts[language]["chart.order"],
  };
}

export function axisTitles(language: Language): Readonly<Record<"x" | "y", string>> {
  const texts = portfolioTexts[language];
  return { x: texts["chart.x"], y: texts["chart.y"] };
}
