import { isBlank, isErrorValue, type Cell } from "../../../engine/cell";
import { amountIn, withGroups } from "./amount";

/** What a single cell of a table may say when it is looked at for ratings and amounts. */
export type Figure =
  | { readonly kind: "number"; readonly value: number; readonly outOf: number | null }
  | { readonly kind: "absent" | "error" | "text" };

const absent =
  /^(?:n\/?a|n\.\s?a\.?|k\.\s?a\.?|-|–|—|\/|\.|\?|tbd|tba|none|null|nil|无|無|未评|未評|暂无|暫無|不适用|不適用|なし|未評価)$/iu;
const fraction = /^(\d+(?:[.,]\d+)?)\s*(?:\/|out of|von|sur|de|su|van)\s*(\d+)$/iu;
const plainNumber = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)\s*(%?)$/;
const grouped = /^[^\d+-]{0,3}([+-]?\d{1,3}(?:[.,'’\s]\d{3})+(?:[.,]\d{1,2})?)\s*[^\d]{0,3}$/u;
/** Said beside a rating and no part of it: "4 (improving)", "4*", "ca. 4", "4 pts". */
const remarked =
  /^(?:(?:~|≈|ca\.?|circa|approx\.?|about|etwa|约|約)\s*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:\(\s*[^\d()][^()]*\)|[*†‡!]+|pts?\.?|points?|punkte?|分|点|點)?$/iu;
const filledStar = /[★⭐●✓✔⬤]/gu;
const emptyStar = /[☆○]/gu;

/**
 * A number as people type it: 4, "4,5", "4/5", "★★★☆☆", "4 (improving)", "40%" (40), "1.234.567 €", "€1.2m". A decimal
 * comma and a decimal point mean the same here: whether a column holds ratings does not hang on it.
 */
export function figureOf(cell: Cell): Figure {
  if (typeof cell === "number") return number(cell);
  if (isBlank(cell)) return { kind: "absent" };
  if (typeof cell !== "string") return { kind: "text" };
  if (isErrorValue(cell)) return { kind: cell === "#N/A" ? "absent" : "error" };
  const text = signFirst((cell as string).normalize("NFKC").trim());
  if (absent.test(text)) return { kind: "absent" };
  const stars = text.match(filledStar)?.length ?? 0;
  const hollow = text.match(emptyStar)?.length ?? 0;
  if (stars + hollow > 0 && text.replace(filledStar, "").replace(emptyStar, "").trim() === "") {
    return number(stars, hollow > 0 ? stars + hollow : null);
  }
  const parts = fraction.exec(text);
  if (parts !== null) return number(decimal(parts[1]), Number(parts[2]));
  if (plainNumber.test(text)) return number(decimal(text.replace("%", "")));
  const beside = remarked.exec(text);
  if (beside !== null) return number(decimal(beside[1]));
  const large = grouped.exec(text);
  if (large !== null) return number(withGroups(large[1] ?? ""));
  const amount = amountIn(text);
  return amount === null ? { kind: "text" } : number(amount);
}

/** "1.234,00-" as SAP writes what is below zero. */
function signFirst(text: string): string {
  return /^\d[\d.,'’\s]*-$/u.test(text) ? `-${text.slice(0, -1)}` : text;
}

/** The number that a cell holds; null for blank, "n/a", errors and words. */
export function numberIn(cell: Cell): number | null {
  const figure = figureOf(cell);
  return figure.kind === "number" ? figure.value : null;
}

function number(value: number, outOf: number | null = null): Figure {
  return Number.isFinite(value) ? { kind: "number", value, outOf } : { kind: "error" };
}

function decimal(text = ""): number {
  return Number(text.trim().replace(",", "."));
}
