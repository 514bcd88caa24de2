import { restore, scoreWorkbook, writeCells, writeSettings, type KamError } from "../../src/excel";
import { describeError } from "../../src/i18n/errors";
import { languages } from "../../src/i18n/language";
import type { Session } from "../../src/workbench/session";
import { contentsOf, meanwhile, openScene, scoring, sheetOf, smallTable } from "./support";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const modes = ["live", "native", "values"] as const;
const scene = { customers: 3, table: smallTable(), cells: { "1:0": 4 } };
const note = "call them on Friday";

/** What somebody types on the add-in's own sheets. */
const typings: Readonly<Record<string, (session: Session) => void>> = {
  "over the title": type("Results", 0, 0),
  "over a result": type("Results", 5, 1),
  "below the results": type("Results", 30, 1),
  "among the chart's data": type("Chart data", 4, 1),
  "on a row that is pushed in": (session) => {
    session.workbook.sheet("Results")?.insertRows(0, 2);
    type("Results", 0, 0)(session);
  },
};

function type(sheet: string, row: number, column: number) {
  return ({ workbook }: Session) => {
    workbook.sheet(sheet)?.setValue(row, column, note);
  };
}

function isSomewhere({ workbook }: Session): boolean {
  return workbook.sheets.some((sheet) => {
    const used = sheet.usedArea();
    return used !== undefined && sheet.values(used).some((line) => line.includes(note));
  });
}

/** Every request takes minutes (`npm run test:faults`); else one in so many. */
const step = "everyFault" in globalThis ? 1 : 3;

/** Has somebody type just before requests of a job in turn; says how often that came to something. */
async function atRequests(
  prepare: (session: Session) => Promise<() => Promise<unknown>>,
  typing: (session: Session) => void,
): Promise<number> {
  let typed = 0;
  for (let skip = 0; ; skip += step) {
    const session = await openScene(scene);
    const job = await prepare(session);
    let [came, met] = [false, false] as [boolean, boolean];
    meanwhile(session, skip, () => {
      met = true;
      typing(session);
      came = isSomewhere(session);
    });
    const failure = await job().then(
      () => null,
      (error: unknown) => error as KamError,
    );
    if (!met) return typed;
    if (!came) continue;
    typed++;
    expect({ skip, stands: isSomewhere(session) }).toEqual({ skip, stands: true });
    if (failure === null) continue;
    expect({ skip, code: failure.code }).toMatchObject({
      skip,
      code: expect.stringMatching(/^KAM-(MEANWHILE|CONSENT|CHANGED|SPILL)$/) as string,
    });
  }
}

describe.each(Object.keys(typings))("what is typed %s just then", (what) => {
  const typing = typings[what] ?? (() => undefined);

  test.each(modes)(
    "is not lost when it is scored again as %s",
    async (mode) => {
      const typed = await atRequests(async () => {
        await scoreWorkbook(scoring({ mode }));
        return () => scoreWorkbook(scoring({ mode }));
      }, typing);
      expect(typed).toBeGreaterThan(8 / step);
    },
    120_000,
  );

  test("is not lost when it is scored for the first time", async () => {
    const typed = await atRequests(
      () => Promise.resolve(() => scoreWorkbook(scoring({ mode: "values" }))),
      typing,
    );
    expect(typed).toBeGreaterThan(2 / step);
  }, 120_000);

  test("is not lost when a first score is restored", async () => {
    const typed = await atRequests(async () => {
      const { token } = await scoreWorkbook(scoring({ mode: "native" }));
      return () => restore(token);
    }, typing);
    expect(typed).toBeGreaterThan(2 / step);
  }, 120_000);

  test("is not lost when a second score is restored", async () => {
    const typed = await atRequests(async () => {
      await scoreWorkbook(scoring());
      const cuts = { attractiveness: 6, advantage: 4 } as const;
      const { token } = await scoreWorkbook(scoring({ mode: "values", cuts }));
      return () => restore(token);
    }, typing);
    expect(typed).toBeGreaterThan(2 / step);
  }, 120_000);
});

test("what is typed just when it is written over stays, is named, and the rest is as it was", async () => {
  let named = 0;
  for (let skip = 4; skip < 9; skip++) {
    const session = await openScene(scene);
    await scoreWorkbook(scoring({ mode: "values" }));
    meanwhile(session, skip, () => {
      type("Results", 5, 1)(session);
    });
    const before = contentsOf(session.workbook) as object;
    const failure = await scoreWorkbook(scoring({ mode: "native" })).catch(
      (error: unknown) => error,
    );
    if (!(failure instanceof Error)) continue;
    named++;
    expect({ skip, failure }).toMatchObject({
      skip,
      failure: { code: "KAM-CONSENT", conflicts: [{ sheet: "Results", address: "B6" }] },
    });
    sheetOf(session.workbook, "Results").setValue(5, 1, valueIn(before));
    expect(contentsOf(session.workbook)).toEqual(before);
  }
  expect(named).toBeGreaterThan(1);
}, 60_000);

/** The number in B6 of Results. */
function valueIn(contents: object): number {
  const { sheets } = contents as {
    readonly sheets: readonly { readonly name: string; readonly cells: readonly unknown[][] }[];
  };
  const cells = sheets.find(({ name }) => name === "Results")?.cells ?? [];
  return Number(cells.find(([row, column]) => row === 5 && column === 1)?.[2]);
}

test("a rating that somebody types just when it is mended, or whose row moves, is left as theirs", async () => {
  const changes: readonly ((session: Session) => void)[] = [
    ({ workbook }) => {
      sheetOf(workbook, "Customers").setValue(5, 1, 9);
    },
    ({ workbook }) => {
      sheetOf(workbook, "Customers").insertRows(4, 1);
    },
  ];
  for (const change of changes) {
    let left = 0;
    for (let skip = 0; skip < 8; skip++) {
      const session = await openScene(scene);
      const { workbook } = session;
      let after: unknown = null;
      meanwhile(session, skip, () => {
        change(session);
        after = contentsOf(workbook);
      });
      const was = sheetOf(workbook, "Customers").value(5, 1) as number;
      const edit = { sheet: "Customers", row: 5, column: 1, value: 2, was };
      const failure = await writeCells("customers", [edit]).catch((error: unknown) => error);
      if (after === null) break;
      if (!(failure instanceof Error)) continue;
      left++;
      expect({ skip, failure }).toMatchObject({ skip, failure: { code: "KAM-MEANWHILE" } });
      expect({ skip, contents: contentsOf(workbook) }).toEqual({ skip, contents: after });
    }
    expect(left).toBeGreaterThan(1);
  }
});

test("a setting whose row moves just when it is written goes nowhere else", async () => {
  let left = 0;
  for (let skip = 0; skip < 8; skip++) {
    const session = await openScene(scene);
    let after: unknown = null;
    meanwhile(session, skip, () => {
      sheetOf(session.workbook, "Settings").insertRows(1, 1);
      after = contentsOf(session.workbook);
    });
    const failure = await writeSettings({ cuts: { attractiveness: 6, advantage: 4 } }).catch(
      (error: unknown) => error,
    );
    if (after === null) break;
    if (!(failure instanceof Error)) continue;
    left++;
    expect({ skip, contents: contentsOf(session.workbook) }).toEqual({ skip, contents: after });
  }
  expect(left).toBeGreaterThan(0);
});

test("what is typed just before a request whose answer is lost stands there, or it is said where to look for it", async () => {
  let lost = 0;
  for (let skip = 0; ; skip++) {
    const session = await openScene(scene);
    await scoreWorkbook(scoring({ mode: "values" }));
    const isCut = noAnswerAt(session, skip, () => {
      type("Results", 5, 1)(session);
    });
    const failure = await scoreWorkbook(scoring({ mode: "native" })).then(
      () => null,
      (error: unknown) => error as KamError,
    );
    if (!isCut()) break;
    if (isSomewhere(session)) continue;
    lost++;
    expect({ skip, code: failure?.code }).toEqual({ skip, code: "KAM-CONNECTION" });
    for (const language of languages) {
      expect(describeError("KAM-CONNECTION", language).remedy).toMatch(/version history|版本/);
    }
  }
  expect([1, 2]).toContain(lost);
}, 60_000);

/** Has something happen just before a request, which is carried out but not answered; says whether it came to that. */
function noAnswerAt({ host }: Session, skip: number, happen: () => void): () => boolean {
  const carry = host.answer.bind(host);
  let left = skip;
  host.answer = async (request) => {
    if (left-- !== 0) return carry(request);
    happen();
    await carry(request);
    return { statusCode: 503, headers: {}, body: "" };
  };
  return () => left < 0;
}
