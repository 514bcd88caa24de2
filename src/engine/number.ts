import type { Cell } from "./cell";

export type DecimalSeparator = "." | ",";

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * The number a cell means, NaN when it means none. Text counts where it is a plain number in the workbook's
 * locale, full width included ("7", " 7 ", "７"), or a plain percentage ("30%" is 0.3, as Excel reads it).
 * Thousands separators do not count: "1,000" reads as one thing here and as another there.
 */
export function parseNumber(cell: Cell, decimal: DecimalSeparator = "."): number {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : NaN;
  if (typeof cell !== "string") return NaN;
  const text = cell.normalize("NFKC").trim();
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1).trim() : text;
  const dotted = decimal === "," ? swapComma(digits) : digits;
  if (!plain.test(dotted)) return NaN;
  return percent ? Number(dotted) / 100 : Number(dotted);
}

/** "7,5" for a locale that writes it so; a dot there would be a thousands separator, hence no number. */
function swapComma(text: string): string {
  return text.includes(".") ? "" : text.replace(",", ".");
}
