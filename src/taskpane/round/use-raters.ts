import { useMemo, useState } from "react";
import type { Raters } from "../../excel/round/read-round";
import { askedOfCustomers, namesIn } from "../../plans/round/raters";
import { useScored } from "../state/PaneProvider";

/** Stands for people who are named, among headers of columns. */
export const NAMED = "\u0000named";

export interface RatersChoice {
  /** Headers of the columns that could name the owners. */
  readonly columns: readonly string[];
  readonly column: string;
  readonly names: string;
  readonly onColumn: (header: string) => void;
  readonly onNames: (names: string) => void;
  /** Customers who are asked themselves, as typed, and which of them the workbook does not know. */
  readonly customers: string;
  readonly unknown: readonly string[];
  readonly onCustomers: (customers: string) => void;
  readonly raters: Raters;
}

const ownerHeader = /owner|manager|负责|負責|客户经理|業務/i;

/** Whom the round asks, as it is chosen on the screen. */
export function useRaters(): RatersChoice {
  const { extras, input } = useScored().reading;
  const columns = extras.filter(({ numeric }) => !numeric).map(({ header }) => header);
  const [picked, setPicked] = useState<string | null>(null);
  const [names, setNames] = useState("");
  const column = picked ?? columns.find((header) => ownerHeader.test(header)) ?? NAMED;
  const [customers, setCustomers] = useState("");
  const asked = useMemo(() => ({ customers: namesIn(customers) }), [customers]);
  const { unknown } = useMemo(
    () => askedOfCustomers(asked.customers, input.names),
    [asked, input.names],
  );
  return {
    columns,
    column,
    names,
    onColumn: setPicked,
    onNames: setNames,
    customers,
    unknown,
    onCustomers: setCustomers,
    raters: column === NAMED ? { ...asked, names: namesIn(names) } : { ...asked, owner: column },
  };
}
