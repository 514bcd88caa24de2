import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { foldName } from "../fold";
import { indices } from "./grid";
import { isWordOf, matchWord } from "./word-match";

/** What stands beside each rating where people write "rating, weight, weighted score" for every factor, or two of them. */
export interface Triplets {
  /** The place of a rating's weight, by that of the rating. */
  readonly weights: ReadonlyMap<number, number>;
  /** The place of a rating that is multiplied by its weight, by that of the rating. */
  readonly products: ReadonlyMap<number, number>;
  /** The places of weights and of what they multiply the ratings to. */
  readonly beside: ReadonlyMap<number, "weight" | "score">;
  /** What ratings are called by the heading that they share with the others, and what that stands under. */
  readonly named: ReadonlyMap<number, { readonly header: string; readonly group: string }>;
}

type Kind = "rating" | "weight" | "score";

interface Member {
  readonly place: number;
  readonly kind: Kind;
}

/** Fewer factors than this may be called so by chance. */
const fewestFactors = 2;

/** Finds them under headings of their own, and in headers such as "Growth rating", "Growth weight", "Growth score". */
export function findTriplets(headers: readonly string[], groups: readonly string[]): Triplets {
  const factors = new Map<string, Member[]>();
  for (const place of indices(headers.length)) {
    const header = headers[place] ?? "";
    const group = groups[place] ?? "";
    const kind = kindOf(header);
    if (kind === null) continue;
    const isWhole = isPartWord(header);
    const key = isWhole ? foldName(group) : stemOf(header);
    if (key !== "") factors.set(key, [...(factors.get(key) ?? []), { place, kind }]);
  }
  const ratings = new Set<number>();
  const weights = new Map<number, number>();
  const products = new Map<number, number>();
  const beside = new Map<number, "weight" | "score">();
  const named = new Map<number, { header: string; group: string }>();
  for (const members of factors.values()) {
    const weight = members.find(({ kind }) => kind === "weight");
    const rest = members.filter(({ kind }) => kind !== "weight");
    const rating = rest.find(({ kind }) => kind === "rating") ?? rest[0];
    const isMultiplied = rest.some(
      ({ place }) => place !== rating?.place && weighted.test(headers[place] ?? ""),
    );
    if (rating === undefined || rest.length > 2) continue;
    // Rating and weighted rating may stand side by side, the weight elsewhere.
    if (weight === undefined && (!isMultiplied || weighted.test(headers[rating.place] ?? "")))
      continue;
    ratings.add(rating.place);
    if (weight !== undefined) {
      weights.set(rating.place, weight.place);
      beside.set(weight.place, "weight");
    }
    for (const { place } of rest) {
      if (place === rating.place) continue;
      beside.set(place, "score");
      products.set(rating.place, place);
    }
    if (isPartWord(headers[rating.place] ?? "")) {
      const parts = (groups[rating.place] ?? "").split(" · ");
      named.set(rating.place, {
        header: parts.at(-1) ?? "",
        group: parts.slice(0, -1).join(" · "),
      });
    }
  }
  if (ratings.size >= fewestFactors) return { weights, products, beside, named };
  const pairs = weightsRightOf(headers);
  return {
    weights: pairs,
    products: new Map(),
    beside: new Map([...pairs.values()].map((place) => [place, "weight" as const])),
    named: new Map(),
  };
}

/** "Growth", "Weight", "Margin", "Weight": each weight is that of the factor to its left. */
function weightsRightOf(headers: readonly string[]): Map<number, number> {
  const pairs = indices(headers.length).flatMap((place): [number, number][] => {
    const factor = headers[place - 1] ?? "";
    const isWeight = isWordOf(headers[place] ?? "", sheetWords.weight);
    return isWeight && factor !== "" && !isPartWord(factor) ? [[place - 1, place]] : [];
  });
  return new Map(pairs.length < fewestFactors ? [] : pairs);
}

const weighted = /weighted|gewichtet|pondér|ponderad|ponderat|gewogen|加权|加權|加重/iu;

function kindOf(header: string): Kind | null {
  if (weighted.test(header)) return "score";
  if (matchWord(header, sheetWords.weight) !== null) return "weight";
  if (isWordOf(header, sheetWords.rating) && !isWordOf(header, sheetWords.score)) return "rating";
  if (matchWord(header, sheetWords.score) !== null) return "score";
  return matchWord(header, sheetWords.rating) === null ? null : "rating";
}

/** Whether a header says which of the three a column is, and not of what. */
export function isPartWord(header: string): boolean {
  const lists = [sheetWords.rating, sheetWords.weight, sheetWords.score];
  return weighted.test(header)
    ? stemOf(header) === ""
    : lists.some((words) => isWordOf(header, words));
}

const partWords = [...new Set([...sheetWords.rating, ...sheetWords.weight, ...sheetWords.score])]
  .map((word) => foldName(word.replaceAll("*", "")))
  .sort((one, other) => other.length - one.length);

/** What is left of a header without the word for its part: the factor. */
function stemOf(header: string): string {
  const text = foldName(header.replace(weighted, " ").replace(/[()[\]（）:：_/–—-]/gu, " "));
  const word = partWords.find((one) => text.startsWith(one) || text.endsWith(one));
  if (word === undefined) return text;
  return text.endsWith(word) ? text.slice(0, -word.length) : text.slice(word.length);
}
