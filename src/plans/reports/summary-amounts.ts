import { languages } from "../../i18n/language";
import { abc } from "../models/abc";
import { effort } from "../models/effort";
import type { ColumnModel } from "../models/model";
import { inputNames } from "../models/source";
import { wallet } from "../models/wallet";
import { foldName } from "../recognise/fold";
import type { ResultsSpec } from "../results/spec";

/** A column of the customers' own that the board reads besides their size. */
export interface Amount {
  /** Among the columns of the customers' origin. */
  readonly column: number;
  readonly header: string;
  readonly of: "profit" | "effort" | "purchases";
}

function names(model: ColumnModel, input: string): string[] {
  return languages.flatMap((language) => inputNames(model, input, language)).map(foldName);
}

/** Profit, which revenue is not; what customers cost us, such as hours; and all that they buy, from whomever. */
const wanted = (): readonly { readonly of: Amount["of"]; readonly known: readonly string[] }[] => {
  const revenue = new Set(names(wallet, "revenue"));
  const profit = names(abc, "value").filter((name) => !revenue.has(name));
  return [
    { of: "profit", known: profit },
    { of: "effort", known: names(effort, "effort") },
    { of: "purchases", known: names(wallet, "purchases") },
  ];
};

/** Those that the customers' table has, the first of each kind. */
export function summaryAmounts({ source }: Pick<ResultsSpec, "source">): Amount[] {
  const { headers } = source.customerOrigin;
  const folded = headers.map(foldName);
  return wanted().flatMap(({ of, known }): Amount[] => {
    const found = known.map((name) => folded.indexOf(name)).find((column) => column >= 0);
    if (found === undefined || found === source.sizeColumn) return [];
    return [{ column: found, header: headers[found] ?? "", of }];
  });
}
