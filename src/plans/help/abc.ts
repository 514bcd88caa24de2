import { abcHelp } from "../../i18n/help/abc";
import type { ModelHelp } from "./spec";

/** One customer that alone passes the end of class A: its start decides. */
export const abc: ModelHelp = {
  texts: abcHelp,
  functions: ["ABC", "PARETO", "CONCENTRATION"],
  example: {
    inputs: ["value"],
    rows: [[850], [60], [50], [40]],
    results: {
      columns: ["class", "share", "cumulative", "rank"],
      rows: [
        ["A", 0.85, 0.85, 1],
        ["B", 0.06, 0.91, 2],
        ["B", 0.05, 0.96, 3],
        ["C", 0.04, 1, 4],
      ],
    },
  },
};
