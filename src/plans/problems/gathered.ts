import { problem, type PlacedProblem } from "../../engine/problems";
import { areaAddress, parseAddress } from "../address";
import { around } from "../area";

/** So many noughts are one decision, not as many mistakes. */
const fewest = 2;

/**
 * Problems as they are shown: ratings that are 0 where the scale begins higher are said once, with how many there are,
 * for one answer mends them all.
 */
export function gathered(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  const noughts = problems.filter(isNought);
  const [first] = noughts;
  if (first === undefined || noughts.length < fewest) return problems;
  const area = around(noughts.flatMap(({ address }) => parseAddress(address)?.area ?? []));
  const one: PlacedProblem = {
    ...problem("ratings-nought", first.table, {
      params: { ...first.params, count: noughts.length },
    }),
    sheet: first.sheet,
    address: area === null ? first.address : areaAddress(area),
  };
  return problems.flatMap((each) => (each === first ? one : isNought(each) ? [] : each));
}

function isNought({ code, value, params }: PlacedProblem): boolean {
  return code === "rating-out-of-scale" && Number(value) === 0 && Number(params?.lowest) > 0;
}
