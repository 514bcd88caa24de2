import {
  adoptTable,
  insertTemplate,
  keepSnapshot,
  mergeForms,
  publishRound,
  runModel,
  scoreWorkbook,
  splitRound,
  writeMovement,
} from "../../src/excel";
import { offerTable } from "../../src/excel/accounts/offer-table";
import { writeCard } from "../../src/excel/card/write-card";
import { abc } from "../../src/plans/models/abc";
import { certainty } from "../../src/plans/models/certainty";
import { inputKey, tableKey } from "../../src/plans/models/source";
import type { Sheet } from "../../src/workbench/excel/model/types";
import type { Session } from "../../src/workbench/session";
import type { Job } from "./jobs";
import { now, scoring, sheetOf, smallTable } from "./support";

const language = "en-US";
const raters = { names: ["Ann"] };
const split = () => splitRound({ raters, due: "", language });
const merge = (hooks = {}) =>
  mergeForms({ raters, method: "mean", files: [], language, now }, hooks);
const keep = (day: string) => keepSnapshot({ language, day });

/** A table of somebody's own beside the add-in's, of which analyses are made. */
function sales({ workbook }: Session): Sheet {
  const sheet = workbook.addSheet("Mine");
  sheet.setValues(0, 0, [
    ["Customer", "Revenue", "Growth (1-5)", "Margin (1-5)", "Relationship (1-5)"],
    ["Alpha", 1000, 5, 4, 2],
    ["Beta", 2000, 1, 2, 5],
    ["Gamma", 4000, 3, 3, 4],
  ]);
  return sheet;
}

const nothing = () => Promise.resolve();

/** The first factor is measured by a column that is there. */
async function measure(): Promise<void> {
  const table = smallTable();
  const [first, ...others] = table.factors;
  if (first === undefined) throw new Error("There is no factor");
  const [second] = others;
  const measured = { source: second?.name ?? "", rule: "linear", points: "1 10" };
  await insertTemplate({
    template: { ...table, factors: [{ ...first, measured }, ...others] },
    language,
    consent: "overwrite",
    customers: {
      names: ["Alpha", "Beta"],
      extras: [],
      ratings: table.factors.map((_, i) => (i === 0 ? ["", ""] : [3, 7])),
    },
  });
}

/** What is written on sheets of its own, and what a round, snapshots and somebody's own table bring. */
export const sheetJobs: readonly Job[] = [
  {
    name: "a report of the results",
    prepare: nothing,
    run: (hooks) => scoreWorkbook(scoring({ reports: ["summary"] }), hooks),
    canBeCancelled: true,
  },
  {
    name: "an analysis of a table of somebody's own",
    prepare: (session) => {
      const area = { top: 0, left: 0, bottom: 3, right: 4 };
      session.workbook.addTable(sales(session), area, "Sales");
      return nothing();
    },
    run: (hooks) => {
      const typed = { [tableKey]: "Sales", [inputKey("value")]: "Revenue" };
      return runModel({ model: abc, mode: "live", language, now, typed }, hooks);
    },
    canBeCancelled: true,
  },
  {
    name: "how sure it is",
    prepare: nothing,
    run: (hooks) => runModel({ model: certainty, mode: "values", language, now }, hooks),
    canBeCancelled: true,
  },
  {
    name: "a customer's card",
    prepare: nothing,
    run: (hooks) => writeCard({ find: () => 0, language, now }, hooks),
    canBeCancelled: true,
  },
  {
    name: "a table to fill in",
    prepare: nothing,
    run: (hooks) => offerTable({ table: "accounts", language }, hooks),
    canBeCancelled: true,
  },
  {
    name: "a snapshot below another",
    prepare: () => keep("2026-01-31"),
    run: (hooks) => keepSnapshot({ language, day: "2026-06-30" }, hooks),
    canBeCancelled: true,
  },
  {
    name: "movement between two dates",
    prepare: async ({ workbook }) => {
      await keep("2026-01-31");
      sheetOf(workbook, "Customers").setValue(4, 2, 1);
    },
    run: (hooks) =>
      writeMovement({ from: "2026-01-31", to: null, mode: "live", language, now }, hooks),
    canBeCancelled: true,
  },
  {
    name: "forms of a round",
    prepare: nothing,
    run: (hooks) => splitRound({ raters, due: "", language }, hooks),
    canBeCancelled: true,
  },
  {
    name: "returned forms put together",
    prepare: split,
    run: merge,
    canBeCancelled: true,
  },
  {
    name: "a round published",
    prepare: async ({ workbook }) => {
      await split();
      sheetOf(workbook, "Round Ann").setValue(8, 1, 9);
      sheetOf(workbook, "Round Ann").setValue(9, 1, 9);
      await merge();
    },
    run: (hooks) => publishRound(hooks),
    canBeCancelled: false,
  },
  {
    name: "a table of somebody's own taken over",
    prepare: (session) => {
      sales(session);
      return nothing();
    },
    run: (hooks) =>
      adoptTable(
        {
          place: { sheet: "Mine", range: "A1:E4", table: null },
          answers: {},
          language,
          consent: "overwrite",
        },
        hooks,
      ),
    canBeCancelled: true,
  },
  {
    name: "measured factors filled, then scored",
    prepare: measure,
    run: (hooks) => scoreWorkbook(scoring(), hooks),
    canBeCancelled: true,
  },
];
