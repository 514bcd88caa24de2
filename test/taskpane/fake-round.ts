import { askedByOwner, askedForAll, askedOfCustomers } from "../../src/plans/round/raters";
import { mergeRound } from "../../src/plans/round/merge";
import type { ExtraColumn } from "../../src/plans/source/types";
import type { Reading, RoundPort, Written } from "../../src/taskpane/ports";

/** A round on a fake workbook: nothing is written; merging is the product's own. */
export function fakeRound(
  workbook: { readonly extras: readonly ExtraColumn[] },
  read: () => Reading,
  enter: (member: string, ...args: unknown[]) => void,
  keep: () => Written,
): RoundPort {
  return {
    split: async (request) => {
      await Promise.resolve();
      enter("splitRound", request);
      return keep();
    },
    merge: async ({ raters, method, said, files }) => {
      await Promise.resolve();
      enter("mergeForms", { raters, method, said, files });
      const { input } = read();
      const asked =
        "names" in raters
          ? askedForAll(raters.names, input.names.length)
          : askedByOwner(
              workbook.extras.find(({ header }) => header === raters.owner)?.cells ?? [],
            );
      const customers = askedOfCustomers(raters.customers ?? [], input.names).asked;
      const everybody = [...asked, ...customers];
      const merged = mergeRound(files, input, everybody, method, ".", said);
      return { merged, written: keep() };
    },
    publish: async () => {
      await Promise.resolve();
      enter("publishRound");
      return keep();
    },
  };
}
