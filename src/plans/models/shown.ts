import type { Language } from "../../i18n/language";
import { formatNumber } from "../../i18n/message";
import type { ColumnKind } from "./model";
import type { ModelCell } from "./values";

/** A cell of results as a person reads it outside a sheet. */
export function shownCell(cell: ModelCell, kind: ColumnKind, language: Language): string {
  if (typeof cell === "string") return cell;
  return kind === "percent" || kind === "coverage"
    ? `${formatNumber(cell * 100, language, 1)}%`
    : formatNumber(cell, language);
}
