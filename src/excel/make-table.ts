import { cellText, type Cell } from "../engine/cell";
import { nameKey } from "../engine/text";
import { parseAddress } from "../plans/address";
import { sheetPlan } from "../plans/sheet";
import { customersTable } from "../plans/template/names";
import { applyPlan, type Applied } from "./apply/apply-plan";
import { rangeOf } from "./apply/write-cells";
import { KamError } from "./errors";
import { isPlainRange } from "./inspect-workbook";
import { mappingOf } from "./memory/schema";
import type { Hooks } from "./progress";
import { freeName } from "./read/free-name";
import { presentRange } from "./read/mapped-range";
import { surveyOpenWorkbook } from "./read/survey";
import { runExcel } from "./run";
import { pastCutShort } from "./take-back";

/** The plainest that there is: how cells were formatted goes before it. */
const plainStyle = "TableStyleLight1";

/**
 * Makes an Excel table of the range that holds the customers, so that rows typed below belong to it by themselves. Its
 * cells stay as they are.
 *
 * @returns null where the customers stand in no range of the user's own
 * @throws KamError KAM-RANGE where its headers cannot be those of a table: blank, alike, or formulas
 */
export function makeTable(hooks: Hooks = {}): Promise<Applied | null> {
  return pastCutShort(() => make(hooks), hooks);
}

async function make(hooks: Hooks): Promise<Applied | null> {
  const survey = await surveyOpenWorkbook();
  const { memory, tables, names } = survey;
  const kept = mappingOf(memory);
  if (kept === null || !isPlainRange(kept.source) || memory.adopted !== null) return null;
  const { mapping, heads } = await runExcel(async (context) => {
    const { mapping: now } = await presentRange(context, kept);
    const area = parseAddress(now.source.address)?.area;
    if (area === undefined) throw new KamError("KAM-RANGE", now.source);
    const head = rangeOf(context, now.source.sheet, { ...area, bottom: area.top });
    head.load("formulas");
    await context.sync();
    const [texts = []] = head.formulas as Cell[][];
    return { mapping: now, heads: texts.map((cell) => cellText(cell)) };
  });
  const { source } = mapping;
  const area = parseAddress(source.address)?.area;
  if (area === undefined || !areHeaders(heads)) throw new KamError("KAM-RANGE", source);
  const table = freeName(customersTable, [...tables.map(({ name }) => name), ...names], "_");
  const sheet = sheetPlan({
    role: "customers",
    name: source.sheet,
    patch: true,
    blocks: [],
    tables: [{ name: table, area, style: plainStyle, filterButtons: true }],
  });
  const remember = { mapping: { ...mapping, headers: heads, source: { ...source, table } } };
  return applyPlan(
    { sheets: [sheet], charts: [], show: null },
    survey,
    { consent: "ask", remember },
    hooks,
  );
}

/** Excel would change others: a table has a text of its own above each column. */
function areHeaders(heads: readonly string[]): boolean {
  const isText = heads.every((head) => head.trim() !== "" && !head.startsWith("="));
  return isText && new Set(heads.map(nameKey)).size === heads.length;
}
