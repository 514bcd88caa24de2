import {
  finishCutShort,
  inspectWorkbook,
  insertTemplate,
  restore,
  scoreWorkbook,
  takeBackCutShort,
  writeSettings,
} from "../../src/excel";
import { openSession, type Session } from "../../src/workbench/session";
import { measuredScene } from "./measured-scene";
import {
  contentsOf,
  dieAt,
  now,
  openScene,
  scoring,
  sheetOf,
  smallTable,
  type Scene,
} from "./support";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const cuts = { attractiveness: 6, advantage: 4 } as const;

interface Written {
  readonly name: string;
  /** Of how many requests one is tried where not all are. */
  readonly step: number;
  readonly scene?: Partial<Scene>;
  readonly before: () => Promise<unknown>;
  readonly write: () => Promise<{ readonly token: string } | null>;
}

/** What has been written, and is taken back. */
const written: readonly Written[] = [
  {
    name: "a first score",
    step: 3,
    before: () => Promise.resolve(),
    write: () => scoreWorkbook(scoring({ cuts })),
  },
  {
    name: "a score again",
    step: 4,
    before: () => scoreWorkbook(scoring()),
    write: () => scoreWorkbook(scoring({ mode: "values", cuts })),
  },
  {
    name: "a score that first works out ratings",
    step: 4,
    scene: measuredScene(),
    before: () => Promise.resolve(),
    write: () => scoreWorkbook(scoring()),
  },
  {
    name: "a template over sheets",
    step: 2,
    before: () => Promise.resolve(),
    write: () => insertTemplate({ template: "relative", language: "en-US", consent: "overwrite" }),
  },
  {
    name: "settings",
    step: 1,
    before: () => Promise.resolve(),
    write: () => writeSettings({ cuts }),
  },
];

const all = "everyFault" in globalThis;

const intents = ({ workbook }: Session) =>
  workbook.customXml.filter(({ xml }) => xml.includes("urn:kam-matrix:intent")).length;

/** A Restore that died at a request, as the next start finds it; null where it had come to its end before. */
async function killed(
  { scene = {}, before, write }: Written,
  request: number,
  carriedOut: boolean,
) {
  const session = await openScene({ customers: 3, table: smallTable(), revenue: true, ...scene });
  await before();
  const was = contentsOf(session.workbook);
  const token = (await write())?.token ?? "";
  const died = dieAt(session, request, { carriedOut });
  const ended = await Promise.race([died.then(() => "died"), restore(token).then(() => "done")]);
  return ended === "died" ? { session: openSession(session.workbook), was } : null;
}

describe.each(written)("restoring $name that dies at any request", (one) => {
  test("is known at the next start, and finished leaves what was there before", async () => {
    let found = 0;
    for (let request = 1; ; request += all ? 1 : one.step) {
      for (const carriedOut of all ? [true, false] : [true]) {
        const cut = await killed(one, request, carriedOut);
        if (cut === null) {
          expect(found).toBeGreaterThan(0);
          return;
        }
        const { session, was } = cut;
        const { cutShort } = await inspectWorkbook();
        expect({ request, known: cutShort?.restores ?? null }).toEqual({
          request,
          known: intents(session) > 0 ? true : null,
        });
        if (cutShort === null) continue;
        found++;
        expect({ request, ...(await takeBackCutShort()) }).toEqual({ request, kept: [] });
        expect({ request, contents: contentsOf(session.workbook) }).toEqual({
          request,
          contents: was,
        });
        expect(intents(session)).toBe(0);
      }
    }
  }, 3_600_000);
});

const [first] = written;

/** A first score that was half taken back. */
async function halfRestored() {
  const cut = first === undefined ? null : await killed(first, 6, true);
  if (cut === null) throw new Error("It came to its end before");
  return cut;
}

test("a Restore that was cut short is only finished, also where it is asked to be finished like a write", async () => {
  const { session, was } = await halfRestored();
  expect(await finishCutShort("ask", now)).toBeNull();
  expect(contentsOf(session.workbook)).toEqual(was);
});

test("a Restore that was cut short is finished before its sheets are written again, and that is said", async () => {
  await halfRestored();
  const { warnings, overwritten } = await scoreWorkbook(scoring());
  expect(warnings).toMatchObject([{ code: "KAM-CUT-SHORT", kept: [] }]);
  expect(overwritten).toEqual([]);
  expect((await inspectWorkbook()).cutShort).toBeNull();
});

test("what somebody has changed since a Restore was cut short stays, and is named", async () => {
  const session = await openScene({ customers: 3, table: smallTable() });
  await scoreWorkbook(scoring({ mode: "values" }));
  const { token } = await scoreWorkbook(scoring({ mode: "values", cuts }));
  const died = dieAt(session, 3, { carriedOut: true });
  await Promise.race([died, restore(token)]);
  const { workbook } = openSession(session.workbook);
  sheetOf(workbook, "Results").setValue(5, 1, "call them");
  expect((await takeBackCutShort()).kept).toEqual([
    { sheet: "Results", address: "B6", kind: "cells" },
  ]);
  expect(sheetOf(workbook, "Results").value(5, 1)).toBe("call them");
});
