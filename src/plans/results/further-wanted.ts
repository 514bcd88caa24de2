import { languages } from "../../i18n/language";
import { keyAccountTexts } from "../../i18n/key-accounts";
import { foldName } from "../recognise/fold";
import type { CarriedColumn, FurtherColumn } from "../source/types";

const ids = ["keyAccount", "amongKeyAccounts"] as const satisfies readonly FurtherColumn[];

/** Columns of the key accounts go together: the one says who is one, the other where it stands. */
const together: Readonly<Record<FurtherColumn, readonly FurtherColumn[]>> = {
  keyAccount: ["keyAccount", "amongKeyAccounts"],
  amongKeyAccounts: ["keyAccount", "amongKeyAccounts"],
};

/**
 * The further columns that results are to have.
 *
 * @param named headers of all columns that somebody wants beside the results, in any language
 * @param carried those of them that are the customers' own, which go before a column of ours of the same name
 * @param keyAccounts whether a report shows the key accounts
 */
export function furtherWanted(
  named: readonly string[],
  carried: readonly Pick<CarriedColumn, "header">[],
  keyAccounts: boolean,
): FurtherColumn[] {
  const own = new Set(carried.map(({ header }) => foldName(header)));
  const wanted = new Set(named.map(foldName).filter((name) => !own.has(name)));
  const chosen = ids.filter((id) =>
    languages.some((language) => wanted.has(foldName(keyAccountTexts[language][`column.${id}`]))),
  );
  const asked = new Set([
    ...chosen.flatMap((id) => together[id]),
    ...(keyAccounts ? together.keyAccount : []),
  ]);
  return ids.filter((id) => asked.has(id));
}
