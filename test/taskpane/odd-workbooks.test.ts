import { KamError } from "../../src/excel";
import { typedTableIds } from "../../src/plans/accounts/table";
import { analyses } from "../../src/plans/models";
import { createExcelPort } from "../../src/taskpane/excel-port";
import type { WorkbookPort } from "../../src/taskpane/ports";
import { failureOf } from "../../src/taskpane/state/failure";
import { oddities } from "./oddities";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const asks = { overwrite: false } as const;
const language = "en-US";
const nothing = () => Promise.resolve();

/** What the pane can ask for: a new member of the port has to be here too. */
const calls: Readonly<Record<keyof WorkbookPort, (port: WorkbookPort) => Promise<unknown>>> = {
  inspect: (port) => port.inspect(),
  read: (port) => port.read(),
  lookForTables: (port) => port.lookForTables("Customers", {}),
  adopt: (port) =>
    port.adopt(
      {
        place: { sheet: "Customers", range: "A1:C4", table: null },
        answers: {},
        language,
        ...asks,
      },
      {},
    ),
  score: async (port) => {
    for (const mode of ["live", "native", "values"] as const) {
      for (const overwrite of [false, true]) {
        await settledOf(port.score({ mode, language, chart: true, overwrite }, {}));
      }
    }
    return port.score({ mode: "values", language, chart: true, overwrite: true }, {});
  },
  readModel: async (port) => {
    for (const { id } of analyses) await settledOf(port.readModel({ id, typed: {}, language }));
  },
  runModel: async (port) => {
    for (const { id } of analyses) {
      await settledOf(port.runModel({ id, typed: {}, language, mode: "live", ...asks }, {}));
    }
  },
  writePlans: (port) => port.writePlans({ language, ...asks }, {}),
  readWatchList: (port) => port.readWatchList(language),
  writeCard: (port) => port.writeCard({ name: "Customer 1", row: 0, language, ...asks }, {}),
  offerTable: async (port) => {
    for (const table of typedTableIds)
      for (const overwrite of [false, true])
        await settledOf(port.offerTable({ table, language, overwrite }, {}));
  },
  makeTable: (port) => port.makeTable({}),
  insertTemplate: (port) =>
    port.insertTemplate({ template: "standard", language, form: true, ...asks }, {}),
  insertSample: (port) => port.insertSample({ language, overwrite: true }, {}),
  selection: (port) => port.selection(),
  select: async (port) => {
    for (const sheet of ["Results", "Nowhere", ""]) {
      for (const address of ["B2", "nonsense", "XFE1", ""]) {
        await settledOf(port.select({ sheet, address }));
      }
    }
  },
  selectCustomer: async (port) => {
    await settledOf(port.read());
    for (const customer of [0, 2, 1e7, -1]) await settledOf(port.selectCustomer(customer));
  },
  restore: (port) => port.restore({ token: "there is none" }),
  finishCutShort: (port) => port.finishCutShort(asks, {}),
  takeBackCutShort: (port) => port.takeBackCutShort({}),
  writeFactors: async (port) => {
    const { factors } = await port.read();
    const fewer = { ...factors, factors: factors.factors.slice(1) };
    await settledOf(port.writeFactors(fewer, factors, asks, {}));
    return port.writeFactors(fewer, factors, { overwrite: true }, {});
  },
  writeSettings: (port) => port.writeSettings({ cuts: { attractiveness: 6, advantage: "mean" } }),
  fix: async (port) => {
    const { problems } = await port.read();
    return port.fix(problems);
  },
  round: async (port) => {
    const round = await port.round();
    for (const raters of [{ names: ["Ann", "Bob"] }, { owner: "Nobody" }]) {
      await settledOf(round.split({ raters, due: "", language, ...asks }, {}));
      const request = { raters, method: "mean", files: [], language, overwrite: true } as const;
      await settledOf(round.merge(request, {}));
    }
    return round.publish({});
  },
  movement: async (port) => {
    const movement = await port.movement();
    await settledOf(movement.list());
    const request = { language, day: "2026-11-26", forecast: false, label: "", who: "" } as const;
    await settledOf(movement.keep({ ...request, another: false, ...asks }, {}));
    await settledOf(movement.read({ from: null, to: null }));
    return movement.write({ from: null, to: null, mode: "values", language, ...asks }, {});
  },
  onSelection: (port) => {
    port.onSelection(() => undefined)();
    return nothing();
  },
  onChange: (port) => {
    port.onChange(() => undefined)();
    return nothing();
  },
};

/** What a call came to, which has to be known where it failed. */
async function settledOf(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof KamError) || failureOf(error).code === "KAM-UNKNOWN") throw error;
  }
}

const all = "everyFault" in globalThis;
const names = Object.keys(oddities);

/** Everything in every workbook takes minutes (`npm run test:faults`); else each is asked for in some of them. */
const tried = Object.keys(calls).flatMap((member, i) =>
  names
    .filter((_, at) => all || (at + i) % 4 === 0)
    .map((name) => [member as keyof WorkbookPort, name] as const),
);

test.each(tried)("%s says in words what it cannot do in a workbook %s", async (member, name) => {
  await oddities[name]?.();
  await expect(settledOf(calls[member](createExcelPort()))).resolves.toBeUndefined();
});
