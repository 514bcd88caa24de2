import {
  insertTemplate,
  readPortfolio,
  scoreWorkbook,
  writeCells,
  writeFactors,
  writeSettings,
} from "../../src/excel";
import { saveMapping } from "./save-mapping";
import type { Hooks } from "../../src/excel/progress";
import { tableIn } from "../../src/plans/recognise/factor-names";
import type { Session } from "../../src/workbench/session";
import { scoring } from "./support";

/** Something that writes to the workbook. */
export interface Job {
  readonly name: string;
  readonly prepare: (session: Session) => Promise<unknown>;
  readonly run: (hooks: Hooks) => Promise<unknown>;
  /** Whether it can be broken off. */
  readonly canBeCancelled: boolean;
}

const cuts = { attractiveness: 6, advantage: 4 } as const;
const nothing = () => Promise.resolve();
const scored = () => scoreWorkbook(scoring());

async function factorsNow() {
  return (await readPortfolio()).factors;
}

/** What writes the tables and what is worked out of them; other sheets see `sheetJobs`. */
export const jobs: readonly Job[] = [
  {
    name: "template over sheets",
    prepare: nothing,
    run: (hooks) =>
      insertTemplate({ template: "relative", language: "en-US", consent: "overwrite" }, hooks),
    canBeCancelled: true,
  },
  {
    name: "first score",
    prepare: nothing,
    run: (hooks) => scoreWorkbook(scoring({ cuts }), hooks),
    canBeCancelled: true,
  },
  {
    name: "score over somebody's own sheets",
    prepare: ({ workbook }) => {
      for (const name of ["Results", "Matrix"]) workbook.addSheet(name).setValue(0, 0, name);
      return nothing();
    },
    run: (hooks) => scoreWorkbook(scoring({ consent: "overwrite" }), hooks),
    canBeCancelled: true,
  },
  {
    name: "freeze to values",
    prepare: scored,
    run: (hooks) => scoreWorkbook(scoring({ mode: "values" }), hooks),
    canBeCancelled: true,
  },
  {
    name: "score again as formulas",
    prepare: scored,
    run: (hooks) => scoreWorkbook(scoring({ mode: "native", cuts }), hooks),
    canBeCancelled: true,
  },
  {
    name: "settings",
    prepare: nothing,
    run: () => writeSettings({ cuts }),
    canBeCancelled: false,
  },
  {
    name: "single cells",
    prepare: nothing,
    run: () =>
      writeCells(
        "customers",
        [4, 5].map((row) => ({ sheet: "Customers", row, column: 2, value: 7 })),
      ),
    canBeCancelled: false,
  },
  {
    name: "a mapping with factors",
    prepare: nothing,
    run: async () => {
      const source = { sheet: "Customers", address: "", table: "Customers" };
      const mapping = { source, name: 0, size: null, factors: {} };
      return saveMapping(mapping, await factorsNow(), "en-US", "overwrite");
    },
    canBeCancelled: false,
  },
  {
    name: "weights",
    prepare: scored,
    run: async () => {
      const table = await factorsNow();
      const factors = table.factors.map((one, i) => (i === 0 ? { ...one, weight: 33 } : one));
      return writeFactors({ ...table, factors });
    },
    canBeCancelled: false,
  },
  {
    name: "factors' names in another language",
    prepare: scored,
    run: async () => writeFactors(tableIn(await factorsNow(), "zh-CN")),
    canBeCancelled: false,
  },
  {
    name: "another set of factors",
    prepare: nothing,
    run: async () => {
      const table = await factorsNow();
      return writeFactors({ ...table, factors: table.factors.slice(1) }, "overwrite");
    },
    canBeCancelled: false,
  },
];
