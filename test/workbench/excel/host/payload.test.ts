import { failure, open, plain } from "./script";

const rows = (count: number, columns: number): number[][] =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  );

test("the library splits a large write by rows, and all of it arrives", async () => {
  const { run, host, workbook } = open();
  const values = rows(1000, 10);
  const seen: string[] = [];
  const answer = host.answer.bind(host);
  host.answer = (request) => {
    const body = JSON.parse(JSON.stringify(request.body)) as {
      Actions: { ActionType: number; Name: string }[];
    };
    seen.push(...body.Actions.filter(({ ActionType }) => ActionType >= 3).map(({ Name }) => Name));
    return answer(request);
  };
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:J1000").values = values;
    await context.sync();
  });
  // 1,500 cells a piece: 7 writes of 150 rows or fewer.
  expect(seen.filter((name) => name === "Values")).toHaveLength(7);
  expect(seen).toContain("_ValidateArraySize");
  expect(workbook.activeSheet.values({ top: 0, left: 0, bottom: 999, right: 9 })).toEqual(values);
  expect(host.statistics.requests).toBe(1);
});

test("a large write of the wrong shape fails before a cell is written", async () => {
  const { run, workbook } = open();
  const error = await failure(() =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:J999").values = rows(1000, 10);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(workbook.activeSheet.usedArea()).toBeUndefined();
});

const LONG_TEXT = "x".repeat(1000);
const SIX_MEGABYTES = Array.from({ length: 6 * 1024 }, () => [LONG_TEXT]);

test("Excel on the web refuses a request over 5 MB and writes nothing", async () => {
  const { run, workbook } = open("web");
  const write = (): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A6144").values = SIX_MEGABYTES;
      await context.sync();
    });
  const error = await failure(write);
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(workbook.activeSheet.usedArea()).toBeUndefined();
});

test("Excel on the web refuses a response over 5 MB; the desktop does neither", async () => {
  const read = (profile: "desktop" | "web"): Promise<number> => {
    const { run, workbook } = open(profile);
    workbook.activeSheet.setValues(0, 0, SIX_MEGABYTES);
    return run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getUsedRange().load("values");
      await context.sync();
      return range.values.length;
    });
  };
  expect((await failure(() => read("web"))).code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await read("desktop")).toBe(6144);
});

test("round trips and bytes are counted", async () => {
  const { run, host } = open();
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.values = [["é"]];
    await context.sync();
    range.load("values");
    await context.sync();
  });
  const { requests, bytesSent, largestRequest, bytesReceived, largestResponse } = host.statistics;
  expect(requests).toBe(2);
  expect(largestRequest).toBeGreaterThan(100);
  expect(largestRequest).toBeLessThan(bytesSent);
  expect(largestResponse).toBeLessThan(bytesReceived);
  host.statistics.reset();
  expect(plain(host.statistics)).toMatchObject({ requests: 0, bytesSent: 0 });
});
