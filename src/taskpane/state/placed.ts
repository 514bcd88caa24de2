import type { PortfolioSource } from "../../plans/source/types";
import type { Reading } from "../ports";

type FactorPlaces = Pick<PortfolioSource, "factorOrigin" | "factorRows" | "factorLayout">;

/** The reading with where its factors come from; null where that is not known. */
export function placed(reading: Reading): (Reading & FactorPlaces) | null {
  const { factorOrigin, factorRows, factorLayout } = reading;
  const isKnown =
    factorOrigin !== undefined && factorRows !== undefined && factorLayout !== undefined;
  return isKnown ? { ...reading, factorOrigin, factorRows, factorLayout } : null;
}
