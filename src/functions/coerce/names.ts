import { cellText, type Cell } from "../../engine/cell";
import type { Language } from "../../i18n/language";
import { listOf } from "./lists";

/** Names in a row or a column. */
export function namesOf(argument: unknown, language: Language): string[] {
  return listOf(argument, language).map(nameOf);
}

/** A 0 is a blank cell, for nobody is called 0. */
export function nameOf(cell: Cell): string {
  return cell === 0 ? "" : cellText(cell);
}
