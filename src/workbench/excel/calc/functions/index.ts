import { aggregates } from "./aggregates";
import { arrays } from "./arrays";
import { conditional } from "./conditional";
import { dates } from "./dates";
import type { Definition } from "./define";
import { information } from "./information";
import { logic } from "./logic";
import { lookups } from "./lookup";
import { math } from "./math";
import { references } from "./references";
import { rounding } from "./rounding";
import { sorting } from "./sorting";
import { statistics } from "./statistics";
import { subtotals } from "./subtotal";
import { text } from "./text";

export { forms } from "./forms";

/** Every worksheet function the calculator knows by name, except those in `forms`. */
export const definitions: ReadonlyMap<string, Definition> = new Map(
  [
    aggregates,
    arrays,
    conditional,
    dates,
    information,
    logic,
    lookups,
    math,
    references,
    rounding,
    sorting,
    statistics,
    subtotals,
    text,
  ].flatMap((group) => Object.entries(group)),
);
