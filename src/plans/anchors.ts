import { cellText } from "../engine/cell";
import { findWord } from "../engine/text";
import type { Scale } from "../engine/factors/types";
import { anchorWords } from "../i18n/anchors";
import type { PortfolioSource } from "./source/types";

/** What ratings of a factor mean, in the user's words; "" where nobody said. */
export interface Anchors {
  readonly lowest: string;
  readonly middle: string;
  readonly highest: string;
}

/** For each scored factor what its ratings mean, as columns of the Factors table say; null where they do not. */
export function anchorsOf({
  factors,
  input,
  factorOrigin,
  factorRows,
  factorLayout,
}: Pick<
  PortfolioSource,
  "factors" | "input" | "factorOrigin" | "factorRows" | "factorLayout"
>): (Anchors | null)[] {
  const columns = new Map(
    factorOrigin.headers.flatMap((header, column) => {
      const end = findWord(anchorWords, header);
      return end === null ? [] : [[end, column] as const];
    }),
  );
  const rows = new Map(
    factors.factors.map(({ name }, i) => [name, factorRows[factorLayout.rows[i] ?? -1]]),
  );
  return input.factors.factors.map(({ name }) => {
    const row = rows.get(name);
    const said = (end: keyof Anchors) => cellText(row?.[columns.get(end) ?? -1] ?? null).trim();
    const own = { lowest: said("lowest"), middle: said("middle"), highest: said("highest") };
    return own.lowest + own.middle + own.highest === "" ? null : own;
  });
}

/** Each with the rating that it is said of: "1 = shrinking". */
export function anchorLines(anchors: Anchors, { lowest, highest }: Scale): string[] {
  const ends = [
    [lowest, anchors.lowest],
    [(lowest + highest) / 2, anchors.middle],
    [highest, anchors.highest],
  ] as const;
  return ends.flatMap(([rating, text]) => (text === "" ? [] : [`${String(rating)} = ${text}`]));
}

/** As many characters as Excel takes of what it says beside a cell. */
const most = { title: 32, text: 255 } as const;

/** What Excel says of a factor beside the cells where it is rated; null where nobody said what its ratings mean. */
export function anchorPrompt(factor: string, anchors: Anchors | null, scale: Scale) {
  if (anchors === null) return null;
  const text = anchorLines(anchors, scale).join("\n");
  return { title: cut(factor, most.title), text: cut(text, most.text) };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
