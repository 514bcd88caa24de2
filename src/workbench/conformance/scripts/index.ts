import type { Script } from "../script";
import { cells } from "./cells";
import { charts } from "./charts";
import { formulas } from "./formulas";
import { looks } from "./looks";
import { pages } from "./pages";
import { pointing } from "./pointing";
import { points } from "./points";
import { sheets } from "./sheets";
import { tables } from "./tables";
import { workbook } from "./workbook";

/** All that is asked of Excel. */
export const scripts: readonly Script[] = [
  ...cells,
  ...formulas,
  ...looks,
  ...sheets,
  ...tables,
  ...workbook,
  ...charts,
  ...points,
  ...pointing,
  ...pages,
];
