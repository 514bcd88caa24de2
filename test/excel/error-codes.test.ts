import { readPortfolio, scoreWorkbook, toKamError, type KamError } from "../../src/excel";
import { contentsOf, openScene, scoring, smallTable } from "./support";

/** Codes that Excel's own list does not hold: of the client library, and of Microsoft's page on handling errors. */
const others = [
  "ActivityLimitReached",
  "ApiNotAvailable",
  "BadPassword",
  "ConnectionFailure",
  "ContentLengthRequired",
  "HostIsStarting",
  "HostRestartNeeded",
  "InvalidObjectPath",
  "InvalidRequest",
  "InvalidRequestContext",
  "InvalidSession",
  "MemoryLimitReached",
  "RangeHasMergedCells",
  "RequestPayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "TooManyRequests",
  "Unauthenticated",
];

test("every code that Excel is documented to answer has a message of its own", async () => {
  await openScene({ customers: 1 });
  const codes = [...Object.values(Excel.ErrorCodes), ...others];
  expect(codes.length).toBeGreaterThan(45);
  const unnamed = codes.filter((code) => toKamError({ code }).code === "KAM-UNKNOWN");
  expect(unnamed).toEqual([]);
});

test("what Excel breaks off is not called cancelled", () => {
  expect(toKamError({ code: "RequestAborted" }).code).toBe("KAM-INTERNAL");
});

test.each(["constructor", "__proto__", "toString"])("a code called %s is unknown", (code) => {
  expect(toKamError({ code }).code).toBe("KAM-UNKNOWN");
});

describe.each([
  ["the sending fails", () => Promise.reject(new TypeError("Failed to fetch"))],
  [
    "the answer is no JSON",
    () => Promise.resolve({ statusCode: 200, headers: {}, body: "<html>" }),
  ],
  ["there is no answer", () => Promise.resolve({ statusCode: 0, headers: {}, body: "" })],
])("where %s", (_what, answer) => {
  test("while reading, that is said of the connection", async () => {
    const { host } = await openScene({ customers: 2, table: smallTable() });
    jest.spyOn(host, "answer").mockImplementation(answer);
    await expect(readPortfolio()).rejects.toMatchObject({ code: "KAM-CONNECTION" });
  });

  test("once while writing, that is said of the connection and all is as it was", async () => {
    const { host, workbook } = await openScene({ customers: 2, table: smallTable() });
    const before = contentsOf(workbook);
    const real = host.answer.bind(host);
    let requests = 0;
    jest
      .spyOn(host, "answer")
      .mockImplementation((request) => (++requests === 5 ? answer() : real(request)));
    const error = await scoreWorkbook(scoring()).catch((failure: unknown) => failure as KamError);
    expect(error).toMatchObject({ code: "KAM-CONNECTION" });
    expect(contentsOf(workbook)).toEqual(before);
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});
