import { cellText, isBlank, type Cell } from "../../engine/cell";
import { cellOf } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { Language } from "../../i18n/language";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { vocabulary } from "../../i18n/vocabulary";
import { sheetWords } from "../../i18n/vocabulary/sheet-words";
import { roundScore } from "../../engine/round";
import { strengths } from "../competitors";
import { keyPositions } from "../key-accounts";
import { nextSteps, stepLabel } from "../next-step";
import { foldName } from "../recognise/fold";
import { isWordOf } from "../recognise/sheet/word-match";
import { furtherHeader } from "../results/further-wanted";
import { labelOf } from "../settings/labels";
import type { FurtherColumn, PortfolioSource } from "../source/types";
import type { ExportTable } from "./write";

/** What is scored, as far as it leaves the workbook. */
export interface Exported {
  readonly reading: Pick<PortfolioSource, "input" | "settings" | "extras" | "carried">;
  readonly portfolio: Portfolio;
  readonly language: Language;
}

/** A column that can be taken along: a result, or one of the customers' own. */
export interface ExportColumn {
  readonly id: string;
  readonly header: string;
  /** Whether it goes along unless somebody says otherwise. */
  readonly usual: boolean;
}

const extraPrefix = "extra:";

/** Columns that the results have only where somebody wants them. */
const furtherExported = ["relativeStrength", "nextStep", "amongKeyAccounts"] as const;

const results = ["attractiveness", "advantage", "quadrant", "strategy"] as const;

/** The customers' name, what else their table says of them, and the results. */
export function exportColumns({ reading, portfolio, language }: Exported): ExportColumn[] {
  const texts = portfolioTexts[language];
  const { extras, settings, carried } = reading;
  return [
    { id: "customer", header: texts["column.customer"], usual: true },
    ...extras.map(({ header }, i) => ({
      id: `${extraPrefix}${i}`,
      header,
      usual: isShown(header, carried) || isUsual(header, settings.sizeColumn),
    })),
    ...results.map((id) => ({ id, header: texts[`column.${id}`], usual: true })),
    ...furtherIn(portfolio).map((id) => ({
      id,
      header: furtherHeader(id, language),
      usual: false,
    })),
  ];
}

/** How sure every place is takes its time, and is there only where somebody has asked. */
function furtherIn({ certainty }: Portfolio): FurtherColumn[] {
  return certainty === undefined ? [...furtherExported] : [...furtherExported, "certainty"];
}

function isShown(header: string, carried: Exported["reading"]["carried"]): boolean {
  return carried.some((one) => foldName(one.header) === foldName(header));
}

/** An id, by which the rows are found again where they go, who looks after them, and how they are grouped and sized. */
function isUsual(header: string, sizeColumn: string | null): boolean {
  if (sizeColumn !== null && foldName(header) === foldName(sizeColumn)) return true;
  return (["id", "owner", "segment", "region", "size"] as const).some((kind) =>
    isWordOf(header, sheetWords[kind]),
  );
}

/** The headers of the columns among the chosen ones that results do not have anyway, for them to show those too. */
export function carriedOf(exported: Exported, chosen: ReadonlySet<string>): string[] {
  return exportColumns(exported)
    .filter(
      ({ id }) =>
        (isExtra(id) || furtherIn(exported.portfolio).some((one) => one === id)) && chosen.has(id),
    )
    .map(({ header }) => header);
}

function isExtra(id: string): boolean {
  return id.startsWith(extraPrefix);
}

/** The chosen columns, in their order, under their headers. */
export function exportTable(exported: Exported, chosen: ReadonlySet<string>): ExportTable {
  const columns = exportColumns(exported).filter(({ id }) => chosen.has(id));
  const cells = columns.map(({ id }) => cellsOf(id, exported));
  const rows = exported.reading.input.names.map((_, row) => cells.map((cell) => cell(row)));
  return [columns.map(({ header }) => header), ...rows];
}

function cellsOf(
  id: string,
  { reading, portfolio, language }: Exported,
): (row: number) => string | number | null {
  const { input, settings, extras } = reading;
  switch (id) {
    case "customer":
      return (row) => input.names[row] ?? "";
    case "attractiveness":
    case "advantage":
      return (row) => scoreCell(portfolio[id].score[row]);
    case "quadrant":
      return (row) => labelOf(settings.labels, portfolio.cell[row] ?? NaN);
    case "certainty":
      return (row) => scoreCell(portfolio.certainty?.[row]);
    case "strategy":
      return (row) => {
        const cell = cellOf(portfolio.cell[row] ?? NaN);
        return cell === null ? "" : vocabulary[language][`strategy.${strategyOf[cell]}`];
      };
    case "relativeStrength": {
      const found = strengths(reading, portfolio);
      return (row) => scoreCell(found?.ratioOf(row));
    }
    case "nextStep": {
      const { stepOf } = nextSteps(reading, portfolio);
      return (row) => {
        const step = stepOf(row);
        return step === null ? "" : stepLabel(step, language);
      };
    }
    case "amongKeyAccounts": {
      const { cellOf: among } = keyPositions(reading, portfolio);
      return (row) => {
        const cell = cellOf(among(row));
        return cell === null ? "" : settings.labels[cell];
      };
    }
    default: {
      const extra = extras[Number(id.slice(extraPrefix.length))];
      return (row) => plainCell(extra?.cells[row] ?? null);
    }
  }
}

function scoreCell(score: number | undefined): number | null {
  return score === undefined || Number.isNaN(score) ? null : roundScore(score);
}

function plainCell(cell: Cell): string | number | null {
  if (isBlank(cell)) return null;
  return typeof cell === "number" ? cell : cellText(cell);
}
