import { aggregates } from "./aggregates";
import { arrays } from "./arrays";
import { calendar } from "./calendar";
import { characters } from "./characters";
import { conditional } from "./conditional";
import { dates } from "./dates";
import type { Definition } from "./define";
import { finance } from "./finance";
import { information } from "./information";
import { integers } from "./integers";

import { logic } from "./logic";
import { lookups } from "./lookup";
import { math } from "./math";
import { moments } from "./moments";
import { references } from "./references";
import { rounding } from "./rounding";
import { sorting } from "./sorting";
import { splitting } from "./splitting";
import { stacks } from "./stacking";
import { statistics } from "./statistics";
import { subtotals } from "./subtotal";
import { text } from "./text";
import { trigonometry } from "./trigonometry";
import { workdays } from "./workdays";
import { yearFractions } from "./year-fraction";

export { forms, takes } from "./forms";

/** Every worksheet function the calculator knows by name, except those in `forms`. */
export const definitions: ReadonlyMap<string, Definition> = new Map(
  [
    aggregates,
    arrays,
    calendar,
    characters,
    conditional,
    dates,
    finance,
    information,
    integers,
    logic,
    lookups,
    math,
    moments,
    references,
    rounding,
    sorting,
    splitting,
    stacks,
    statistics,
    subtotals,
    text,
    trigonometry,
    workdays,
    yearFractions,
  ].flatMap((group) => Object.entries(group)),
);
