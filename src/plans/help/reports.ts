import { reportsHelp } from "../../i18n/help/reports";
import type { Language } from "../../i18n/language";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { keyAccountsTexts } from "../../i18n/reports/key-accounts";
import { planTexts } from "../../i18n/reports/plan";
import { summaryTexts } from "../../i18n/reports/summary";
import { watchTexts } from "../../i18n/reports/watch";
import { axisName, vocabulary } from "../../i18n/vocabulary";
import type { ReportId } from "../reports/report";
import { portfolio } from "./portfolio";
import type { FactorExample, Told } from "./spec";
import { customerNames, person, quadrant } from "./words";

/** Four customers rated on factors with columns of their own, and rows of the page that comes out. */
export interface ReportExample {
  readonly ratings: FactorExample["rows"];
  /** Columns besides the ratings: a cell for each customer. */
  readonly columns: readonly {
    readonly header: (language: Language) => string;
    readonly cells: readonly Told<number | string>[];
  }[];
  readonly headers: (language: Language) => readonly string[];
  /** How each of some rows of the page begins, without its blank cells; worked out by hand. */
  readonly rows: readonly (readonly Told<number | string>[])[];
}

/** The example of the portfolio, which all but one of the pages are made of. */
const { factors, rows: ratings } = portfolio.example as FactorExample;

export const reportFactors = factors;

const owner = {
  header: (language: Language) => reportsHelp[language]["header.owner"],
  cells: [person("Li"), person("Wang"), person("Li"), person("Wang")],
};

const profit = {
  header: (language: Language) => reportsHelp[language]["header.profit"],
  cells: [30, 10, 5, -5],
};

const customer = (i: number) => (language: Language) => customerNames(language, 4)[i] ?? "";

const strategy = (language: Language) => vocabulary[language]["strategy.invest"];

export const reportExamples: Readonly<Record<ReportId, ReportExample>> = {
  summary: {
    ratings,
    columns: [owner, profit],
    headers: (language) => {
      const texts = summaryTexts[language];
      return [
        ...[texts["header.quadrant"], texts["header.customers"], texts["header.share"]],
        ...[texts["header.strategy"], profit.header(language)],
      ];
    },
    rows: [[quadrant("star"), 1, 0.25, strategy, 30]],
  },
  "watch-list": {
    ratings,
    columns: [owner, profit],
    headers: (language) => {
      const texts = watchTexts[language];
      return [
        ...[texts["column.severity"], texts["column.customer"]],
        ...[texts["column.owner"], texts["column.flag"]],
      ];
    },
    rows: [[3, customer(3), person("Wang"), (language) => watchTexts[language]["flag.loss"]]],
  },
  "key-accounts": {
    ratings: [
      [7.1, 7.1, 6.7, 6.7],
      [6.1, 6.1, 7.6, 7.6],
      [6.3, 6.3, 7.4, 7.4],
      [7.2, 7.2, 6.8, 6.8],
    ],
    columns: [owner],
    headers: (language) => ["", keyAccountsTexts[language].sheet],
    rows: [
      [(language) => keyAccountsTexts[language].count, 4],
      [(language) => keyAccountsTexts[language].attractiveness, 6.7],
      [(language) => keyAccountsTexts[language].advantage, 7.1],
    ],
  },
  "results-table": {
    ratings,
    columns: [owner],
    headers: (language) => [
      portfolioTexts[language]["column.customer"],
      axisName("attractiveness", language),
      axisName("advantage", language),
    ],
    rows: [[customer(0), 6.8, 8.1]],
  },
  "account-plan": {
    ratings,
    columns: [owner],
    headers: (language) => ["", planTexts[language].sheet],
    rows: [
      [(language) => planTexts[language].customer, customer(0)],
      [(language) => portfolioTexts[language]["column.quadrant"], quadrant("star")],
      [(language) => axisName("attractiveness", language), 6.8],
      [(language) => axisName("advantage", language), 8.1],
    ],
  },
};
