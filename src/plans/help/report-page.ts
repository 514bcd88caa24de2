import { cellText } from "../../engine/cell";
import { accountPlanGuide } from "../../i18n/help/account-plan-guide";
import { keyAccountsGuide } from "../../i18n/help/key-accounts-guide";
import { reportsHelp } from "../../i18n/help/reports";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { keyAccountsTexts } from "../../i18n/reports/key-accounts";
import { keyAccountTexts } from "../../i18n/key-accounts";
import { planTables } from "../../i18n/reports/plan-tables";
import { planTexts } from "../../i18n/reports/plan";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { resultsTableTexts } from "../../i18n/reports/results-table";
import { summaryTexts } from "../../i18n/reports/summary";
import { watchTexts } from "../../i18n/reports/watch";
import { analysisOf } from "../models";
import { shownCell } from "../models/shown";
import { planAnalyses } from "../reports/plan/analyses";
import { planTableColumns, planTableIds } from "../reports/plan/tables";
import { flags, askedAnalyses } from "../reports/watch/flags";
import { watchColumns } from "../reports/watch/layout";
import { resultColumns } from "../results/layout";
import type { ReportId } from "../reports/report";
import { guideTables, type GuideTable } from "./guide";
import type { HelpPage, HelpTable } from "./page";
import { reportExamples, reportFactors } from "./reports";
import { sheetSvg } from "./sheet-svg";
import { tell, type Guide } from "./spec";
import { customerNames } from "./words";

/** The help page of a report: what its declaration says, and what only its author can say. */
export function reportHelpPage(id: ReportId, language: Language): HelpPage {
  const texts: Readonly<Record<string, string>> = reportsHelp[language];
  const { title, about } = titles(id, language);
  const writes = writesOf(id, language);
  return {
    title,
    about,
    purpose: texts[`${id}.purpose`] ?? "",
    rules: [
      ...Object.entries(texts)
        .filter(([key]) => key.startsWith(`${id}.rule.`))
        .map(([, rule]) => rule),
      ...(id === "watch-list" ? flagRules(language) : []),
    ],
    source: texts[`${id}.source`] ?? "",
    inputs: inputsOf(id, language).map((name) => ({
      ...{ id: name, name, headers: [], kind: "", optional: true },
    })),
    settings: [],
    writes: partsOf(id, language),
    functions: [],
    guide: guideOf(id, language),
    example: { text: texts[`${id}.example`] ?? "", reads: readsOf(id, language), writes },
    picture: (options = {}) => sheetSvg(title, writes, { language, ...options }),
  };
}

/** What the sources say besides. */
const guides: Readonly<Partial<Record<ReportId, Guide>>> = {
  "key-accounts": {
    texts: keyAccountsGuide,
    tables: [
      { id: "signs", rows: ["1", "2", "3", "4", "5", "6"], columns: ["sign", "ask"] },
      { id: "ready", rows: ["1", "2", "3", "4", "5"], columns: ["question", "no"] },
    ],
  },
  "account-plan": {
    texts: accountPlanGuide,
    tables: [
      {
        id: "year",
        rows: ["supply", "terms", "people", "talk", "payment"],
        columns: ["do", "when"],
      },
      { id: "deeper", rows: ["1", "2", "3", "4", "5"], columns: ["do", "why"] },
      {
        id: "negotiating",
        rows: ["1", "2", "3", "4", "5", "6"],
        columns: ["principle", "how"],
      },
    ],
  },
};

function guideOf(id: ReportId, language: Language): GuideTable[] {
  const guide = guides[id];
  return guide === undefined ? [] : guideTables(guide, language);
}

function titles(id: ReportId, language: Language) {
  const texts = {
    summary: summaryTexts,
    "watch-list": watchTexts,
    "key-accounts": keyAccountsTexts,
    "account-plan": planTexts,
    "results-table": resultsTableTexts,
  }[id][language];
  return { title: texts.sheet, about: texts["write.hint"] };
}

/** A line for each flag: when it is up, and what to do. */
function flagRules(language: Language): string[] {
  const texts = watchTexts[language];
  return flags.map(({ id }) =>
    message(reportsHelp, language, "flag.rule", {
      flag: texts[`flag.${id}`],
      reason: message(watchTexts, language, `flag.${id}.reason`, { share: "…", before: "…" }),
      next: texts[`flag.${id}.next`],
    }),
  );
}

function analysisTitles(ids: readonly string[], language: Language): string[] {
  return ids.flatMap((id) => analysisOf(id)?.texts[language].title ?? []);
}

function inputsOf(id: ReportId, language: Language): string[] {
  const { factors, snapshot, ...texts } = reportsHelp[language];
  switch (id) {
    case "summary":
      return [factors, texts["header.owner"], texts["header.profit"], snapshot];
    case "watch-list":
      return [factors, texts["header.owner"], ...analysisTitles(askedAnalyses, language), snapshot];
    case "results-table":
      return [factors];
    case "key-accounts":
      return [factors, keyAccountTexts[language]["column.keyAccount"]];
    case "account-plan":
      return [
        factors,
        ...analysisTitles(planAnalyses, language),
        ...planTableIds.map((table) => planTables[language][`${table}.sheet`]),
      ];
  }
}

/** What stands on the page. */
function partsOf(id: ReportId, language: Language): string[] {
  switch (id) {
    case "summary": {
      const texts = summaryTexts[language];
      return [texts["header.quadrant"], texts["header.customers"], texts["header.share"]].concat([
        texts["header.strategy"],
        texts.total,
        texts.few,
        texts["chart.title"],
      ]);
    }
    case "watch-list":
      return watchColumns.map((column) => watchTexts[language][`column.${column}`]);
    case "results-table":
      return resultColumns.map((column) => portfolioTexts[language][`column.${column}`]);
    case "key-accounts": {
      const { count, priceDriven, attractiveness, advantage, capacity } =
        keyAccountsTexts[language];
      return [count, priceDriven, attractiveness, advantage, capacity];
    }
    case "account-plan": {
      const { stands, analyses, why, investment, plan, ask, actions } = planTexts[language];
      const own: Readonly<Record<string, string>> = planTables[language];
      const typed = planTableColumns.notes.slice(2).map((column) => own[`column.${column}`] ?? "");
      return [stands, analyses, why, investment, plan, ask, actions, ...typed];
    }
  }
}

/** Factors below each other with a column for each customer, and below them the customers' own columns. */
function readsOf(id: ReportId, language: Language): HelpTable {
  const { ratings, columns } = reportExamples[id];
  return {
    headers: ["", ...customerNames(language, ratings.length)],
    rows: [
      ...reportFactors.map(({ name, weight }, factor) => [
        `${name(language)} (${weight})`,
        ...ratings.map((row) => cellText(row[factor]) || "–"),
      ]),
      ...columns.map(({ header, cells }) => [
        header(language),
        ...cells.map((cell) => String(tell(cell, language))),
      ]),
    ],
  };
}

function writesOf(id: ReportId, language: Language): HelpTable {
  const { headers, rows } = reportExamples[id];
  return {
    headers: headers(language),
    rows: rows.map((row) =>
      row.map((cell) => {
        const own = tell(cell, language);
        return typeof own === "number" && own < 1
          ? shownCell(own, "coverage", language)
          : String(own);
      }),
    ),
  };
}
