import { withHeadStart } from "../../src/taskpane/head-start";
import { openScene } from "../excel/support";
import { createExcelPort } from "../../src/taskpane/excel-port";

test("the first look at the workbook has begun before anyone asks, the second begins when asked", async () => {
  const { host } = await openScene({ customers: 3 });
  const port = withHeadStart(createExcelPort());
  const summary = await port.inspect();
  expect(summary.customers?.rows).toBe(3);
  expect((await port.read()).input.names).toHaveLength(3);
  const { requests } = host.statistics;
  // Two for the survey that both share, and one for the rows of the tables.
  expect(requests).toBe(3);
  await port.inspect();
  expect(host.statistics.requests).toBe(requests + 2);
});

test("a look that failed is told to who asks, and the next one is another", async () => {
  const { host } = await openScene({ customers: 3 });
  host.failNext("GeneralException");
  const port = withHeadStart(createExcelPort());
  await expect(port.inspect()).rejects.toMatchObject({ code: "KAM-INTERNAL" });
  await expect(port.inspect()).resolves.toMatchObject({ customers: { rows: 3 } });
});
