import { runModel } from "../../src/excel";
import { models, type AnyModel } from "../../src/plans/models";
import { openModelScene, shownResults } from "../models/support";

const customers = 5_000;
const edits = 12;

/**
 * How long an edit takes until a live sheet of each model shows what follows from it, against the portfolio's for as
 * many customers: each customer's row, the chart's cells and whatever is summed up. The columns are edited in turn. The
 * host calculates on one thread, and its functions answer at once.
 */
export async function benchLiveEdits(): Promise<void> {
  console.log(`\nOne edit on live sheets of ${customers} customers`);
  const times: [string, number[]][] = [];
  for (const model of models) times.push([model.id, await timesOf(model)]);
  const portfolio = median(times.find(([id]) => id === "portfolio")?.[1] ?? []);
  const ratio = (milliseconds: number) => Number((milliseconds / portfolio).toFixed(2));
  console.table(
    times.map(([model, taken]) => ({
      model,
      "median ms": Math.round(median(taken)),
      "least ratio": ratio(Math.min(...taken)),
      "median ratio": ratio(median(taken)),
      "greatest ratio": ratio(Math.max(...taken)),
    })),
  );
}

async function timesOf(model: AnyModel): Promise<number[]> {
  const { workbook } = await openModelScene(model, { customers });
  await runModel({ model, mode: "live", language: "en-US", now: new Date(0) });
  const sheet = workbook.sheets.find(({ name }) => name === "Customers");
  if (sheet === undefined) throw new Error("There is no sheet of customers");
  const first = model.reads === "columns" ? 2 : 1;
  const columns = model.reads === "columns" ? Object.keys(model.inputs).length : 4;
  shownResults(workbook, model, customers);
  global.gc?.();
  return Array.from({ length: edits }, (_, edit) => {
    const [row, column] = [5 + Math.floor((edit * customers) / edits), first + (edit % columns)];
    const before = performance.now();
    sheet.setValue(row, column, 1.5 + (edit % 8));
    shownResults(workbook, model, customers);
    return performance.now() - before;
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
