import { DOMParser } from "@xmldom/xmldom";
import { instantiate } from "../../src/engine/factors/templates";
import type { FactorTable } from "../../src/engine/factors/types";
import { insertTemplate, type ScoreOptions } from "../../src/excel";
import type { Language } from "../../src/i18n/language";
import type { PlanCell } from "../../src/plans/plan";
import type { WorkbookSettings } from "../../src/plans/settings/types";
import { isPlotted } from "../../src/workbench/excel/host/members/chart-data";
import type { Profile } from "../../src/workbench/excel/host";
import type {
  Chart,
  ChartSeries,
  Sheet,
  Table,
  Workbook,
} from "../../src/workbench/excel/model/types";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Answers } from "../../src/workbench/order-of-answers";
import { openSession, type Session } from "../../src/workbench/session";

/** A small generator of its own, so that the same seed gives the same workbook everywhere (Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Scene {
  readonly customers?: number;
  readonly language?: Language;
  readonly profile?: Profile;
  /** When custom functions answer, where it is not as usual. */
  readonly answers?: Answers;
  /** Whether Excel refuses what it is only taken to refuse, where it is not as usual. */
  readonly strict?: boolean;
  readonly table?: FactorTable;
  readonly settings?: Partial<WorkbookSettings>;
  /** A column "Annual revenue" of sizes. */
  readonly revenue?: boolean;
  /** All ratings instead of drawn ones: a row for each customer; null is blank. */
  readonly ratings?: readonly (readonly PlanCell[])[];
  /** Cells that differ: by customer and factor. */
  readonly cells?: Readonly<Record<string, PlanCell>>;
  readonly names?: (customer: number) => PlanCell;
  /** A column "Segment". */
  readonly segments?: (customer: number) => PlanCell;
  /** Columns of the customers' own besides, by their headers. */
  readonly columns?: Readonly<Record<string, readonly Scalar[]>>;
}

/** Two factors on each axis: for tests that score again and again. */
export function smallTable(): FactorTable {
  const table = instantiate("standard", "en-US");
  const of = (axis: string) => table.factors.filter((factor) => factor.axis === axis).slice(0, 2);
  const factors = [...of("attractiveness"), ...of("advantage")];
  return { ...table, factors, claimedTotal: null };
}

/** A workbook with the template filled in: whole ratings, one in twenty blank. */
export async function openScene(scene: Scene = {}): Promise<Session> {
  const { customers = scene.ratings?.length ?? 20, language = "en-US" } = scene;
  const { profile = "desktop", cells = {} } = scene;
  const session = openSession(undefined, profile, scene.answers, scene.strict);
  const table = scene.table ?? instantiate("standard", language);
  const random = randomFrom(7);
  const { lowest, highest } = table.scale;
  const ratings = table.factors.map((_, factor) =>
    Array.from({ length: customers }, (_, customer): PlanCell => {
      if (scene.ratings !== undefined) return scene.ratings[customer]?.[factor] ?? null;
      const rating = lowest + Math.floor(random() * (highest - lowest + 1));
      const blank = random() < 0.05;
      return cells[`${customer}:${factor}`] ?? (blank ? null : rating);
    }),
  );
  const rows = Array.from({ length: customers }, (_, i) => i);
  await insertTemplate({
    template: table,
    language,
    customers: {
      names: rows.map(scene.names ?? ((i) => `Customer ${String(i + 1).padStart(5, "0")}`)),
      extras: [
        ...(scene.segments === undefined
          ? []
          : [{ header: "Segment", cells: rows.map(scene.segments) }]),
        ...(scene.revenue === true
          ? [{ header: "Annual revenue", cells: rows.map((i) => (i + 1) * 1000) }]
          : []),
      ],
      ratings,
    },
    settings: {
      sizeColumn: scene.revenue === true ? "Annual revenue" : null,
      ...scene.settings,
    },
  });
  for (const [header, values] of Object.entries(scene.columns ?? {}))
    addColumns(session.workbook, "Customers", [[header], ...values.map((value) => [value])]);
  session.host.statistics.reset();
  return session;
}

export const now = new Date("2026-11-22T10:00:00Z");

export function scoring(options: Partial<ScoreOptions> = {}): ScoreOptions {
  return { mode: "live", language: "en-US", now, ...options };
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

export function tableNamed(workbook: Workbook, name: string): Table {
  const table = workbook.table(name);
  if (table === undefined) throw new Error(`There is no table ${name}`);
  return table;
}

/** Adds columns at the right of a table: their headers, then a row for each of its rows. */
export function addColumns(
  workbook: Workbook,
  name: string,
  cells: readonly (readonly Scalar[])[],
): void {
  const table = tableNamed(workbook, name);
  const { area, sheet } = table;
  sheet.setValues(area.top, area.right + 1, cells);
  workbook.resizeTable(table, { ...area, right: area.right + (cells[0]?.length ?? 0) });
}

/** What the results say of the first customers under a header; null where there is no such column. */
export function resultsUnder(
  workbook: Workbook,
  header: string,
  customers: number,
): Scalar[] | null {
  const sheet = sheetOf(workbook, "Results");
  const used = sheet.usedArea();
  const headers = used === undefined ? [] : (sheet.values({ ...used, top: 3, bottom: 3 })[0] ?? []);
  const column = headers.indexOf(header);
  return column < 0
    ? null
    : Array.from({ length: customers }, (_, i) => sheet.value(4 + i, column) ?? "");
}

/** Everything that a person can find in a workbook, to compare before and after. */
export function contentsOf(workbook: Workbook): unknown {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: cellsOf(sheet),
      charts: sheet.charts.map((chart) => ({
        name: chart.name,
        type: chart.type,
        title: chart.title,
        axes: [chart.x, chart.y].map((axis) => [
          axis.minimum,
          axis.maximum,
          axis.positionAt,
          axis.title,
        ]),
        series: chart.series.map((one) => ({
          name: one.nameFormula,
          x: one.xFormula,
          y: one.yFormula,
          size: one.sizeFormula,
          labels: [...one.labels]
            .filter(([point, label]) => label.visible && isPlotted(chart, one, point))
            .sort(([a], [b]) => a - b),
        })),
      })),
    })),
    tables: workbook.tables
      .map(({ name, sheet, area }) => ({ name, sheet: sheet.name, area }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    settings: [...workbook.settings],
    remembered: rememberedIn(workbook),
    active: workbook.activeSheet.name,
  };
}

/** What the workbook's parts of the add-in remember by kind and key, whatever is there twice or was forgotten again. */
export function rememberedIn({ customXml }: Pick<Workbook, "customXml">): Record<string, unknown> {
  const newest = new Map<string, { revision: number; value: unknown }>();
  for (const { xml } of customXml) {
    const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
    if (root?.namespaceURI !== "urn:kam-matrix:memory") continue;
    for (const record of root.getElementsByTagName("record")) {
      const { kind, key, revision, value } = JSON.parse(record.textContent ?? "") as Remembered;
      const name = [kind, key].join(" ").trim();
      if (revision >= (newest.get(name)?.revision ?? 0)) newest.set(name, { revision, value });
    }
  }
  return Object.fromEntries(
    [...newest]
      .filter(([, { value }]) => value !== null)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, { value }]) => [name, value] as const),
  );
}

interface Remembered {
  readonly kind: string;
  readonly key: string;
  readonly revision: number;
  readonly value: unknown;
}

/** Formulas, and values where there are none; what spilled counts as its formula alone. */
function cellsOf(sheet: Sheet): unknown[] {
  const used = sheet.usedArea();
  if (used === undefined) return [];
  const found: unknown[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const formula = sheet.formula(row, column);
      const spilled = formula === undefined && sheet.spillAnchor(row, column) !== undefined;
      const value = sheet.value(row, column);
      if (spilled || (formula === undefined && (value === null || value === ""))) continue;
      found.push([row, column, formula ?? value]);
    }
  }
  return found;
}

/** Has somebody else change the workbook just before Excel carries out a request. */
export function meanwhile({ host }: Session, skip: number, change: () => void): void {
  const answer = host.answer.bind(host);
  let left = skip;
  host.answer = (request) => {
    // What releases objects says nothing of the job.
    const isRelease = JSON.stringify(request.body).includes("_RemoveReference");
    if (!isRelease && left-- === 0) change();
    return answer(request);
  };
}

/**
 * Has the add-in die while it works, as when its runtime crashes: from a request on no answer reaches it any more.
 *
 * @returns kept when it has died
 */
export function dieAt(
  { host }: Session,
  request: number,
  { carriedOut }: { readonly carriedOut: boolean },
): Promise<void> {
  const answer = host.answer.bind(host);
  let left = request;
  return new Promise((died) => {
    host.answer = async (sent) => {
      const isRelease = JSON.stringify(sent.body).includes("_RemoveReference");
      if (left > 0 || isRelease) {
        if (!isRelease) left--;
        return answer(sent);
      }
      if (carriedOut && left-- === 0) await answer(sent);
      died();
      return new Promise(() => undefined);
    };
  });
}

/** A chart's series of customers: behind them stands one whose points only bear texts. */
export function customerSeries({ series }: Chart): ChartSeries[] {
  return series.slice(0, -1);
}

/** The names that a chart shows, each with its series and point: those of points that are drawn. */
export function namesShown(chart: Chart) {
  return customerSeries(chart).flatMap((series, code) =>
    [...series.labels]
      .filter(([point, { visible }]) => visible && isPlotted(chart, series, point))
      .map(([point, label]) => ({ code, point, ...label })),
  );
}
