import { KamError } from "../../src/excel";
import { analyses } from "../../src/plans/models";
import { createExcelPort } from "../../src/taskpane/excel-port";
import type { WorkbookPort } from "../../src/taskpane/ports";
import { failureOf } from "../../src/taskpane/state/failure";
import { refusal } from "../../src/workbench/excel/host/faults";
import { loadOfficeClient, type Host } from "../../src/workbench/excel/host";
import { openSession, type Session } from "../../src/workbench/session";
import { dieAt, openScene, scoring, sheetOf, smallTable } from "../excel/support";
import { restore, scoreWorkbook } from "../../src/excel";

const client = loadOfficeClient();
const empty = () => openSession(undefined, "desktop", "at once", client);
const filled = () => openScene({ customers: 3, table: smallTable(), revenue: true, client });
const asks = { overwrite: false } as const;
const language = "en-US";

async function scored(): Promise<Session> {
  const session = await filled();
  await scoreWorkbook(scoring());
  return session;
}

/** Has Excel refuse, from now on, every request that asks for one of these members. */
function refuse({ host }: Session, members: RegExp, code: string): void {
  const answer = host.answer.bind(host);
  host.answer = (request: Parameters<Host["answer"]>[0]) =>
    members.test(JSON.stringify(request.body))
      ? Promise.resolve({ statusCode: 200, headers: {}, body: JSON.stringify(refusal(code)) })
      : answer(request);
}

function without(...names: readonly string[]) {
  return async () => {
    const session = await scored();
    for (const name of names) session.workbook.removeSheet(sheetOf(session.workbook, name));
    return session;
  };
}

/** Workbooks as they should not be, and what Excel says where there is nothing to look at. */
const oddities: Readonly<Record<string, () => Promise<Session> | Session>> = {
  "in which nothing is": empty,
  "in which a chart is selected": async () => {
    const session = await scored();
    refuse(session, /GetSelectedRange/, "InvalidSelection");
    return session;
  },
  "in which several ranges are selected": async () => {
    const session = await scored();
    refuse(session, /GetSelectedRange/, "InvalidOperation");
    return session;
  },
  "in which a chart sheet shows": async () => {
    const session = await scored();
    refuse(session, /GetSelectedRange|GetActiveWorksheet/, "UnsupportedSheet");
    return session;
  },
  "that is closed": async () => {
    const session = await scored();
    refuse(session, /./, "InactiveWorkbook");
    return session;
  },
  "whose connection is gone": async () => {
    const session = await scored();
    session.host.answer = () => Promise.reject(new Error("Failed to fetch"));
    return session;
  },
  "without factors": without("Factors"),
  "without customers": without("Customers"),
  "without settings": without("Settings"),
  "without results": without("Results"),
  "without the chart's data": without("Chart data"),
  "without a matrix": without("Matrix"),
  "of one blank sheet that was filled before": without(
    "Read me",
    "Factors",
    "Customers",
    "Settings",
    "Results",
    "Chart data",
  ),
  "whose sheets are all protected": async () => {
    const session = await scored();
    for (const sheet of session.workbook.sheets) sheet.protected = true;
    return session;
  },
  "whose structure is protected": async () => {
    const session = await scored();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    return session;
  },
  "whose sheets are hidden": async () => {
    const session = await scored();
    for (const sheet of session.workbook.sheets.slice(1)) sheet.visibility = "VeryHidden";
    return session;
  },
  "whose tables are empty": async () => {
    const session = await scored();
    for (const { sheet, area } of session.workbook.tables) {
      sheet.clearContents({ ...area, top: area.top + 1 });
    }
    return session;
  },
  "whose headers are blank": async () => {
    const session = await scored();
    for (const { sheet, area } of session.workbook.tables) {
      sheet.clearContents({ ...area, bottom: area.top });
    }
    return session;
  },
  "in which a write was cut short": async () => {
    const session = await filled();
    await Promise.race([dieAt(session, 7, { carriedOut: true }), scoreWorkbook(scoring())]);
    return openSession(session.workbook, "desktop", "at once", client);
  },
  "in which a Restore was cut short": async () => {
    const session = await filled();
    const { token } = await scoreWorkbook(scoring());
    await Promise.race([dieAt(session, 6, { carriedOut: true }), restore(token)]);
    return openSession(session.workbook, "desktop", "at once", client);
  },
};

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
    await settledOf(port.writeFactors(fewer, factors, asks));
    return port.writeFactors(fewer, factors, { overwrite: true });
  },
  writeSettings: (port) => port.writeSettings({ cuts: { attractiveness: 6, advantage: "mean" } }),
  fix: async (port) => {
    const { problems } = await port.read();
    return port.fix(problems);
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
