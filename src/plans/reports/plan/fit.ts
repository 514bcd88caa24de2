import type { Language } from "../../../i18n/language";
import type { PlanCell } from "../../plan";
import type { Said } from "./spec";

/** Points that a character takes on average: Chinese texts hold some Latin letters and digits. */
const characterPoints: Readonly<Record<Language, number>> = {
  "en-US": 5.6,
  "zh-CN": 9.5,
  "zh-TW": 9.5,
};

interface Written {
  readonly language: Language;
}

/** Characters that find room. */
export function charactersIn({ language }: Written, points: number): number {
  return Math.floor(points / characterPoints[language]);
}

/** Cut short where there is no room for it, which it then says itself. */
export function fitted(spec: Written, { formula, value }: Said, points: number): Said {
  const most = charactersIn(spec, points);
  const short = (text: string) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  return {
    formula: `IF(LEN(${formula})>${most},LEFT(${formula},${most - 1})&"…",${formula})`,
    value: (customer) => {
      const cell = value(customer);
      return typeof cell === "string" ? short(cell) : cell;
    },
  };
}

/** Characters of the first line, which ends behind a blank where it can. */
export function breakFormula(text: string, most: number): string {
  const line = `LEFT(${text},${most})`;
  const blanks = `LEN(${line})-LEN(SUBSTITUTE(${line}," ",""))`;
  const last = `FIND(CHAR(1),SUBSTITUTE(${line}," ",CHAR(1),${blanks}))`;
  return `IF(LEN(${text})<=${most},LEN(${text}),IFERROR(${last},${most}))`;
}

function breakAt(text: string, most: number): number {
  if (text.length <= most) return text.length;
  return text.slice(0, most).lastIndexOf(" ") + 1 || most;
}

/**
 * A text on two lines, the second cut short where there is no room for it.
 *
 * @param at the cell that says how long the first line is
 */
export function twoLines(
  spec: Written,
  { formula, value }: Said,
  points: number,
  at: string,
): readonly [Said, Said] {
  const most = charactersIn(spec, points);
  const part =
    (cut: (text: string, at: number) => string) =>
    (customer: number): PlanCell => {
      const cell = value(customer);
      if (cell === null || typeof cell === "object") return null;
      return cut(String(cell), breakAt(String(cell), most));
    };
  const first = {
    formula: `LEFT(${formula},${at})`,
    value: part((text, end) => text.slice(0, end)),
  };
  const rest = {
    formula: `MID(${formula},${at}+1,999)`,
    value: part((text, end) => text.slice(end)),
  };
  return [first, fitted(spec, rest, points)];
}
