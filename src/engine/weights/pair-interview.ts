import { complete } from "./complete";
import { consistency, repairs, type Repair } from "./consistency";
import { ratio, readPairwise, setPair, type Ratios } from "./pairwise";
import { principal } from "./principal";

/** More elements than anybody compares in pairs: ten take 45 questions. @source Miller 1956, seven plus or minus two */
export const MOST_COMPARED = 9;

/**
 * The pairs of so many elements in the order that closes triangles soonest, so that contradictions show early: each
 * element against all before it.
 */
export function pairOrder(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, later) =>
    Array.from({ length: later }, (__, before) => [before, later] as const),
  ).flat();
}

/** What was answered, by the place of the pair: how many times as important its first element is as its second. */
export type PairAnswers = ReadonlyMap<number, number>;

/** The answers as a table of ratios; NaN where a pair was skipped. */
export function ratiosOf(count: number, answers: PairAnswers): Ratios {
  const ratios = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (__, j) => (i === j ? 1 : NaN)),
  );
  pairOrder(count).forEach(([i, j], place) => {
    const answer = answers.get(place);
    if (answer !== undefined) setPair(ratios, i, j, answer);
  });
  return ratios;
}

/** How far the answers so far contradict each other. */
export interface PairConsistency {
  /** Of the elements that have all been compared with one another; NaN below three. */
  readonly ratio: number;
  /** How many these are. */
  readonly among: number;
  /** The judgement that hurts most, and the value that mends it; null where there is none. */
  readonly worst: Repair | null;
}

/**
 * Consistency while one answers. The random index holds for complete tables alone: it is taken of the elements, in
 * their order, that are compared with all before them.
 */
export function consistencySoFar(ratios: Ratios): PairConsistency {
  const among: number[] = [];
  ratios.forEach((_, element) => {
    if (among.every((other) => !Number.isNaN(ratio(ratios, other, element)))) among.push(element);
  });
  if (among.length < 3) return { ratio: NaN, among: among.length, worst: null };
  const part = among.map((i) => among.map((j) => ratio(ratios, i, j)));
  const [worst] = repairs(part, 1);
  return {
    ratio: consistency(part).ratio,
    among: among.length,
    worst:
      worst === undefined
        ? null
        : { ...worst, pair: [among[worst.pair[0]] ?? -1, among[worst.pair[1]] ?? -1] },
  };
}

/** Weights that sum to 1, or the two elements between which no chain of comparisons leads. */
export function pairWeights(
  ratios: Ratios,
): { readonly weights: readonly number[] } | { readonly apart: readonly [number, number] } {
  if (ratios.length === 1) return { weights: [1] };
  const read = readPairwise(ratios);
  if ("fault" in read) return { apart: read.pair };
  const { weights } = principal(read.complete ? read.ratios : complete(read.ratios));
  return { weights };
}
