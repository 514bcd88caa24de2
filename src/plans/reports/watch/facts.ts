import { portfolioCertainty } from "../../../engine/certainty/portfolio-certainty";
import { defaultDoubt } from "../../../engine/certainty/types";
import { cells as quadrants, type PortfolioCell } from "../../../engine/matrix/portfolio";
import type { Portfolio } from "../../../engine/portfolio/score-portfolio";
import type { Cell } from "../../../engine/cell";
import type { Language } from "../../../i18n/language";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { analysisOf } from "../../models";
import { interpretModel } from "../../models/source";
import { cellsOf, type ModelCell } from "../../models/values";
import { isWordOf } from "../../recognise/sheet/word-match";
import type { PortfolioSource } from "../../source/types";

/** What flags are raised by: where a customer stands, and what the analyses say of it. */
export interface Facts {
  readonly names: readonly string[];
  /** Null where the customer is in none. */
  readonly quadrant: (customer: number) => PortfolioCell | null;
  /** How sure that is, 0 to 1; NaN where there is no quadrant. */
  readonly certainty: (customer: number) => number;
  /** What stands in a column of an analysis. */
  readonly found: (analysis: string, column: string, customer: number) => ModelCell;
  /** What a setting of an analysis says, such as the label of a state. */
  readonly setting: (analysis: string, id: string) => number | string;
  /** Who looks after a customer, as the table says it. */
  readonly owner: (customer: number) => Cell;
  /** 0 where it is not known. */
  readonly size: (customer: number) => number;
  /** Whether the workbook holds what an analysis reads, or says who looks after whom. */
  readonly has: (what: string) => boolean;
}

interface Analysed {
  readonly columns: readonly string[];
  readonly cells: readonly (readonly ModelCell[])[];
  readonly settings: Readonly<Record<string, number | string>>;
}

/** Analyses are worked out from the customers' table with their usual settings. */
export function factsOf(
  source: PortfolioSource,
  portfolio: Portfolio,
  analyses: readonly string[],
  language: Language,
): Facts {
  const { input, customerCells, customerOrigin } = source;
  const made = new Map(
    analyses.flatMap((id) => {
      const analysed = analyse(source, id, language);
      return analysed === null ? [] : [[id, analysed] as const];
    }),
  );
  const { own } = portfolioCertainty(input, portfolio, defaultDoubt);
  const ownerColumn = customerOrigin.headers.findIndex((header) =>
    isWordOf(header, sheetWords.owner),
  );
  return {
    names: input.names,
    quadrant: (i) => quadrants[portfolio.cell[i] ?? quadrants.length] ?? null,
    certainty: (i) => own[i] ?? NaN,
    found: (id, column, i) => {
      const analysed = made.get(id);
      return analysed?.cells[i]?.[analysed.columns.indexOf(column)] ?? "";
    },
    setting: (id, setting) => made.get(id)?.settings[setting] ?? "",
    owner: (i) => (ownerColumn < 0 ? null : (customerCells[i]?.[ownerColumn] ?? null)),
    size: (i) => {
      const size = input.sizes?.[i] ?? 0;
      return size > 0 ? size : 0;
    },
    has: (what) => (what === "owner" ? ownerColumn >= 0 : made.has(what)),
  };
}

/** Null where a column that the analysis needs is not there. */
function analyse(source: PortfolioSource, id: string, language: Language): Analysed | null {
  const model = analysisOf(id);
  if (model === null) return null;
  const table = { origin: source.customerOrigin, rows: source.customerCells };
  const read = interpretModel(model, table, {}, language);
  if (read === null) return null;
  const columns = Object.keys(model.columns);
  const cells = cellsOf(Object.values(model.columns), model.compute(read), read.names.length);
  return { columns, cells, settings: read.settings };
}
