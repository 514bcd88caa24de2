import { competitorWords } from "../../i18n/relative-strength";
import { foldName } from "./fold";
import { sameFactor } from "./factor-names";

const alone = competitorWords.alone.map(foldName);
const all = [...alone, ...competitorWords.beside.map(foldName)].sort((a, b) => b.length - a.length);

/** Signs and small words between the name of a factor and the word for the competitor, blanks being folded away. */
const signs = String.raw`(?:[()[\]{}:,;/|·•–—_-]|的|'s|rating|score|评分|得分)+`;
const outside = new RegExp(`^${signs}|${signs}$`, "gu");

/**
 * The factor that a header says the competitor's rating of, folded; "" for the best competitor as a whole, null for a
 * header that speaks of none.
 */
function factorBeside(header: string): string | null {
  const text = foldName(header);
  const word = all.find((one) => text.includes(one));
  if (word === undefined) return null;
  const at = text.indexOf(word);
  const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
  const rest = before.replace(outside, "") + after.replace(/^s(?=$|')/u, "").replace(outside, "");
  return rest === "" && !alone.includes(word) ? null : rest;
}

/** For each name of a factor the place among the headers of the competitor's rating of it; null where there is none. */
export function competitorColumns(
  headers: readonly string[],
  names: readonly string[],
): (number | null)[] {
  const besides = headers.map(factorBeside);
  return names.map((name) => {
    const at = besides.findIndex(
      (rest) => rest !== null && rest !== "" && (rest === foldName(name) || sameFactor(rest, name)),
    );
    return at < 0 ? null : at;
  });
}

/** The place of the rating of the best competitor as a whole. */
export function competitorAsWhole(headers: readonly string[]): number | null {
  const at = headers.findIndex((header) => factorBeside(header) === "");
  return at < 0 ? null : at;
}

const own = new Set(competitorWords.own.map(foldName));

/** Under a heading with our rating and the competitor's: ours is called by the heading, theirs by both. */
export function withCompetitors(headers: readonly string[], groups: readonly string[]): string[] {
  const isTheirs = (header: string) => all.includes(foldName(header).replace(/s$/u, ""));
  return headers.map((header, i) => {
    const group = groups[i] ?? "";
    const beside = headers.filter((_, other) => other !== i && groups[other] === group);
    if (group === "") return header;
    if (own.has(foldName(header)) && beside.some(isTheirs)) return group;
    const hasOwn = beside.some((one) => own.has(foldName(one)));
    return isTheirs(header) && hasOwn ? `${group} (${header})` : header;
  });
}
