import { restore, scoreWorkbook } from "../../src/excel";
import type { Host } from "../../src/workbench/excel/host";
import { refusal } from "../../src/workbench/excel/host/faults";
import { openSession, type Session } from "../../src/workbench/session";
import { dieAt, openScene, scoring, sheetOf, smallTable } from "../excel/support";

const empty = () => openSession(undefined, "desktop", "at once");
const filled = () => openScene({ customers: 3, table: smallTable(), revenue: true });

export async function scored(): Promise<Session> {
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
export const oddities: Readonly<Record<string, () => Promise<Session> | Session>> = {
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
    await Promise.race([dieAt(session, 4, { carriedOut: true }), scoreWorkbook(scoring())]);
    return openSession(session.workbook, "desktop", "at once");
  },
  "in which a Restore was cut short": async () => {
    const session = await filled();
    const { token } = await scoreWorkbook(scoring());
    await Promise.race([dieAt(session, 6, { carriedOut: true }), restore(token)]);
    return openSession(session.workbook, "desktop", "at once");
  },
};
