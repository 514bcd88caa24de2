import type { WorkbookSummary } from "../../excel";
import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import { parseAddress } from "../../plans/address";
import { columnsOf } from "../../plans/area";
import type { WriteMode } from "../../plans/settings/types";
import type { Load } from "./memory";
import { CouldNot } from "./outcome";

/** So many are done in minutes, and their file was compared with what was computed. Native formulas are several for each rating. */
const mostCustomers: Readonly<Record<WriteMode, number>> = {
  live: 250_000,
  values: 250_000,
  native: 50_000,
};

/**
 * Cells of the customers' table up to which a formula of live results stays within what one formula may work on: it
 * reads them two and a half times.
 */
const mostCellsLive = 12_000_000;

/** What is scored: so many rows of so many columns. */
export type Customers = WorkbookSummary["customers"];

/** @throws CouldNot where there are more customers, or more cells of them, than are done on the command line */
export function refuseTooManyCustomers(
  customers: Customers,
  mode: WriteMode,
  { file, language }: Pick<Load, "file" | "language">,
): void {
  if (customers === null) return;
  const { rows: count } = customers;
  const limit = mostCustomers[mode];
  if (count > limit) {
    const beyond = count > mostCustomers.values ? "tooManyCustomers" : "tooManyInMode";
    throw new CouldNot([
      message(cli, language, beyond, { file, count, limit, mode, values: mostCustomers.values }),
    ]);
  }
  const columns = columnsIn(customers);
  if (mode !== "live" || count * columns <= mostCellsLive) return;
  throw new CouldNot([
    message(cli, language, "tooManyColumns", {
      file,
      count,
      columns,
      limit: Math.floor(mostCellsLive / count),
    }),
  ]);
}

/** A place may be several areas beside each other. */
function columnsIn({ address }: NonNullable<Customers>): number {
  return address
    .split(",")
    .map((part) => parseAddress(part)?.area)
    .reduce((sum, area) => sum + (area === undefined ? 0 : columnsOf(area)), 0);
}
