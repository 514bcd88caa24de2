import { instantiate } from "../../src/engine/factors/templates";
import type { FactorTable } from "../../src/engine/factors/types";
import { scorePortfolio } from "../../src/engine/portfolio/score-portfolio";
import type { PlacedProblem } from "../../src/engine/problems";
import { KamError, NeedsConsent } from "../../src/excel/errors";
import type { Cell } from "../../src/engine/cell";
import type { SheetsReading } from "../../src/excel";
import type { Language } from "../../src/i18n/language";
import { defaultsIn } from "../../src/plans/settings/specs";
import type { WorkbookSettings } from "../../src/plans/settings/types";
import type { Conflict } from "../../src/plans/conflicts";
import type { ExtraColumn, Place } from "../../src/plans/source/types";
import { buildModel } from "../../src/plans/models/build";
import { analysisOf } from "../../src/plans/models";
import { throwAway } from "../models/throw-away";
import { originFromA1 } from "../plans/source/origin-from-a1";
import { findInputs, interpretModel } from "../../src/plans/models/source";
import type { WatchLine } from "../../src/plans/reports/watch/lines";
import type { KeptSnapshot } from "../../src/plans/snapshots/layout";
import { fakeMovement } from "./fake-movement";
import { fakeRound } from "./fake-round";
import type {
  ModelRequest,
  ModelView,
  Reading,
  Selection,
  WorkbookPort,
  WorkbookSummary,
} from "../../src/taskpane/ports";

/** A workbook in memory, as the pane's port shows it; scores come from the real engine. */
export interface FakeWorkbook {
  /** Left out: no. */
  isPlainRange?: boolean;
  /** Left out: no. */
  isBlank?: boolean;
  factors: FactorTable | null;
  names: string[];
  /** By factor, then by customer; NaN is blank. */
  ratings: Map<string, Float64Array>;
  extras: ExtraColumn[];
  /** Names of tables besides, with the same columns. */
  otherTables?: string[];
  /** The Factors table as it stands in cells, where its other columns matter. */
  factorCells?: Pick<Reading, "factorOrigin" | "factorRows" | "factorLayout">;
  settings: WorkbookSettings;
  problems: PlacedProblem[];
  /** Customers below the range that the results do not know yet. */
  added: number;
  results: WorkbookSummary["results"];
  chart: WorkbookSummary["chart"];
  cutShort: WorkbookSummary["cutShort"];
  snapshots: KeptSnapshot[];
  /** What the watch list says; left out: nothing. */
  watched?: WatchLine[];
  /** What looking for tables finds. */
  sheets: SheetsReading;
  /** What the next scoring would write over. */
  inTheWay: Conflict[];
}

export interface FakePort extends WorkbookPort {
  readonly workbook: FakeWorkbook;
  /** Names of the members called, with their arguments, in order. */
  readonly calls: (readonly [member: string, ...args: unknown[]])[];
  /** Makes the next call of a member reject with this. */
  readonly failNext: (member: keyof WorkbookPort, reason: unknown) => void;
  /** Holds `score` up at its next progress report until the returned function is called. */
  readonly holdScore: () => () => void;
  readonly changeHappens: (place: Place | null) => void;
  readonly selectionMoves: (selection: Selection) => void;
}

/** Numbers from 0 to 1 that look random and are the same every time (Park and Miller's minimal standard). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const first = ["Harbour", "Lindqvist", "Ostara", "Beacon", "Tern", "Alder", "北方", "華新"];
const second = ["Foods", "Mills", "& Co", "Trading", "包装", "Logistics", "電子"];

export function filledWorkbook(customers = 24, language: Language = "en-US"): FakeWorkbook {
  const factors = instantiate("standard", language);
  const random = seeded(7);
  const names = Array.from({ length: customers }, (_, i) => {
    const base = `${first[i % first.length]!} ${second[(i * 3) % second.length]!}`;
    return i < 24 ? base : `${base} ${i}`;
  });
  const leaning = names.map(() => [2 + 6 * random(), 2 + 6 * random()] as const);
  const ratings = new Map(
    factors.factors.map(({ name, axis, lessIsBetter, optional }) => [
      name,
      Float64Array.from(leaning, ([up, across], i) => {
        if (optional || i === 5 || random() < 0.05) return NaN;
        const middle = axis === "attractiveness" ? up : across;
        const rating = Math.round(Math.min(10, Math.max(1, middle + 5 * (random() - 0.5))));
        return lessIsBetter ? 11 - rating : rating;
      }),
    ]),
  );
  const revenue = names.map(() => Math.round(50 + 900 * random() ** 3));
  return {
    factors,
    names,
    ratings,
    extras: [
      {
        header: "Segment",
        numeric: false,
        cells: names.map((_, i) => (i % 2 ? "Retail" : "Food")),
      },
      { header: "Annual revenue", numeric: true, cells: revenue },
    ],
    settings: defaultsIn(language),
    problems: [
      problemAt("rating-out-of-scale", "error", "F27", 12, { lowest: 1, highest: 10 }),
      problemAt("rating-text", "notice", "G4", "７", {}),
      problemAt("column-unused", "notice", "B1", "Segment", { name: "Segment" }),
    ],
    added: 0,
    results: null,
    chart: null,
    cutShort: null,
    snapshots: [],
    sheets: sheetsOf({}),
    inTheWay: [],
  };
}

/** Sheets of these cells from A1 on, the first of them shown with A1 selected. */
export function sheetsOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): SheetsReading {
  const [first = "Sheet1"] = Object.keys(sheets);
  return {
    sheets: Object.entries(sheets).map(([sheet, values]) => ({ sheet, top: 0, left: 0, values })),
    unread: [],
    selected: { sheet: first, row: 0, column: 0 },
  };
}

export function emptyWorkbook(): FakeWorkbook {
  return { ...filledWorkbook(0), factors: null, extras: [], problems: [] };
}

function problemAt(
  code: PlacedProblem["code"],
  severity: PlacedProblem["severity"],
  address: string,
  value: string | number,
  params: Record<string, string | number>,
): PlacedProblem {
  const factor = "Purchase volume";
  const customer = "Harbour Foods";
  const place = { table: "customers", row: 0, column: 5, sheet: "Customers", address } as const;
  return { code, severity, ...place, customer, factor, value, params };
}

/** The port of a fake workbook. Writing members answer with a restore point that really restores. */
export function createFakePort(workbook: FakeWorkbook = filledWorkbook()): FakePort {
  const calls: FakePort["calls"] = [];
  const failures = new Map<string, unknown>();
  const changeListeners = new Set<(place: Place | null) => void>();
  const selectionListeners = new Set<(selection: Selection) => void>();
  const saved = new Map<string, FakeWorkbook>();
  let gate: Promise<void> = Promise.resolve();

  const enter = (member: string, ...args: unknown[]): void => {
    calls.push([member, ...args]);
    if (!failures.has(member)) return;
    const reason = failures.get(member);
    failures.delete(member);
    throw reason;
  };
  const keep = () => {
    const token = String(saved.size + 1);
    saved.set(token, { ...workbook });
    return { token, warnings: [] };
  };
  const checkConsent = ({ overwrite }: { overwrite: boolean }) => {
    if (workbook.inTheWay.length > 0 && !overwrite) throw new NeedsConsent(workbook.inTheWay);
  };
  const scaled = (): FactorTable | null =>
    workbook.factors === null ? null : { ...workbook.factors, scale: workbook.settings.scale };

  return {
    workbook,
    calls,
    failNext: (member, reason) => failures.set(member, reason),
    holdScore: () => {
      let release: () => void;
      gate = new Promise((resolve) => (release = resolve));
      return () => {
        release();
      };
    },
    changeHappens: (place) => {
      for (const listener of changeListeners) listener(place);
    },
    selectionMoves: (selection) => {
      for (const listener of selectionListeners) listener(selection);
    },
    inspect: () => answer(() => (enter("inspect"), summaryOf(workbook))),
    read: () =>
      answer(() => {
        enter("read");
        const factors = scaled();
        if (factors === null) throw new KamError("KAM-NO-FACTORS");
        return readingOf(workbook, factors);
      }),
    lookForTables: (first) => answer(() => (enter("lookForTables", first), workbook.sheets)),
    adopt: (request) =>
      answer(() => {
        enter("adopt", request);
        checkConsent(request);
        const restore = keep();
        Object.assign(workbook, filledWorkbook(24));
        return restore;
      }),
    score: async (request, hooks) => {
      enter("score", request);
      checkConsent(request);
      const total = workbook.names.length;
      hooks.onProgress?.({ step: "write", done: Math.floor(total / 2), total });
      await gate;
      if (hooks.signal?.aborted === true) throw new KamError("KAM-CANCELLED");
      const restore = keep();
      workbook.results = { sheet: "Results", mode: request.mode, scoredAt: new Date() };
      if (request.chart) workbook.chart = { sheet: "Matrix" };
      return restore;
    },
    readModel: (request) =>
      answer(() => (enter("readModel", request), modelViewOf(workbook, request))),
    runModel: (request) =>
      answer(() => {
        enter("runModel", request);
        checkConsent(request);
        return keep();
      }),
    writeCard: (request) =>
      answer(() => {
        enter("writeCard", request);
        checkConsent(request);
        return keep();
      }),
    writePlans: (request) =>
      answer(() => {
        enter("writePlans", request);
        checkConsent(request);
        return keep();
      }),
    readWatchList: (language) =>
      answer(() => (enter("readWatchList", language), workbook.watched ?? [])),
    insertTemplate: (request) =>
      answer(() => {
        enter("insertTemplate", request);
        checkConsent(request);
        const restore = keep();
        Object.assign(workbook, filledWorkbook(0, request.language), { problems: [] });
        return restore;
      }),
    insertSample: (request) =>
      answer(() => {
        enter("insertSample", request);
        checkConsent(request);
        const restore = keep();
        Object.assign(workbook, filledWorkbook(24, request.language));
        return restore;
      }),
    selection: () =>
      answer(() => {
        enter("selection");
        return { sheet: "Customers", address: "A1", customer: null };
      }),
    select: (place) =>
      answer(() => {
        enter("select", place);
      }),
    selectCustomer: (customer) =>
      answer(() => {
        enter("selectCustomer", customer);
      }),
    restore: (point) =>
      answer(() => {
        enter("restore", point);
        Object.assign(workbook, saved.get(point.token));
        return { kept: [] };
      }),
    finishCutShort: (consent) =>
      answer(() => {
        enter("finishCutShort", consent);
        workbook.cutShort = null;
        checkConsent(consent);
        return keep();
      }),
    takeBackCutShort: () =>
      answer(() => {
        enter("takeBackCutShort");
        workbook.cutShort = null;
        return { kept: [] };
      }),
    writeFactors: (table, base, _consent, origins) =>
      answer(() => {
        enter("writeFactors", table, base, origins);
        const restore = keep();
        workbook.factors = table;
        return restore;
      }),
    writeSettings: (change) =>
      answer(() => {
        enter("writeSettings", change);
        const restore = keep();
        workbook.settings = { ...workbook.settings, ...change };
        return restore;
      }),
    fix: (problems) =>
      answer(() => {
        enter("fix", problems);
        const restore = keep();
        workbook.problems = workbook.problems.filter((problem) => !problems.includes(problem));
        return restore;
      }),
    makeTable: () =>
      answer(() => {
        enter("makeTable");
        const restore = keep();
        workbook.isPlainRange = false;
        return restore;
      }),
    offerTable: (request) =>
      answer(() => {
        enter("offerTable", request);
        const offered = {
          sheet: "Accounts",
          isNew: false,
          lines: 1,
          columns: 0,
          filled: 0,
          noKeys: false,
        };
        return { offered: { ...offered, gone: ["Gone Ltd"], renamed: [] }, written: keep() };
      }),
    round: () =>
      answer(() =>
        fakeRound(workbook, () => readingOf(workbook, scaled() ?? noFactors()), enter, keep),
      ),
    movement: () =>
      answer(() =>
        fakeMovement(workbook, () => readingOf(workbook, scaled() ?? noFactors()), enter, keep),
      ),
    onSelection: (listener) => {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    onChange: (listener) => {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
  };
}

function noFactors(): never {
  throw new KamError("KAM-NO-FACTORS");
}

/** What a member answers, or its rejection, always later, as a host would. */
async function answer<T>(make: () => T): Promise<T> {
  await Promise.resolve();
  return make();
}

function summaryOf({ factors, names, settings, ...rest }: FakeWorkbook): WorkbookSummary {
  const { results, chart, cutShort } = rest;
  if (factors === null)
    return {
      ...{ customers: null, factors: null, results: null, chart: null },
      ...{ settings, cutShort, isBlank: rest.isBlank ?? false },
    };
  return {
    customers: { sheet: "Customers", address: "A3:AE30", table: "Customers", rows: names.length },
    factors: {
      sheet: "Factors",
      address: "A3:H33",
      table: "Factors",
      rows: factors.factors.length,
    },
    settings,
    results,
    chart,
    cutShort,
    isPlainRange: rest.isPlainRange ?? false,
  };
}

function readingOf(workbook: FakeWorkbook, factors: FactorTable): Reading {
  const { names, ratings, extras, settings, problems } = workbook;
  const sizes = extras.find(({ header }) => header === settings.sizeColumn);
  const rated = factors.factors.filter(({ name }) => ratings.has(name));
  return {
    factors,
    input: {
      factors: { ...factors, factors: rated },
      names,
      ratings: rated.map(({ name }) => ratings.get(name)!),
      sizes: sizes === undefined ? null : Float64Array.from(sizes.cells, Number),
      settings,
    },
    settings,
    extras,
    carried: [],
    problems,
    unmatched: [],
    added: workbook.added,
    ...workbook.factorCells,
  };
}

/** What the engine says of the fake workbook, to compare the pane with. */
export function portfolioOf(workbook: FakeWorkbook): ReturnType<typeof scorePortfolio> {
  if (workbook.factors === null) throw new Error("The workbook is empty");
  return scorePortfolio(readingOf(workbook, workbook.factors).input);
}

/** What an analysis finds among the fake's columns that are no ratings. */
function modelViewOf(
  { names, extras, otherTables = [] }: FakeWorkbook,
  { id, typed, language }: ModelRequest,
): ModelView {
  const model = analysisOf(id) ?? throwAway.find((each) => each.id === id) ?? null;
  if (model === null) throw new Error(`There is no analysis ${id}`);
  const headers = ["Customer", ...extras.map(({ header }) => header)];
  const rows = names.map((name, i) => [name, ...extras.map(({ cells }) => cells[i] ?? null)]);
  const origin = originFromA1("Customers", headers, rows.length);
  const source = interpretModel(model, { origin, rows }, typed, language);
  const columns = findInputs(model, headers, typed);
  const tables = ["Customers", ...otherTables];
  const table = tables.find((name) => name === typed.table) ?? "Customers";
  const found = { id, tables, table, headers, columns, typed, absent: [] };
  if (source === null) return { ...found, built: null };
  const { cells, picture } = buildModel(model, source, {
    mode: "values",
    language,
    now: new Date(),
  });
  return { ...found, built: { cells, picture, problems: source.problems } };
}
