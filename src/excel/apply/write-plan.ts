import type { Area } from "../../plans/area";
import { fillArea } from "../../plans/sheet";
import type { SheetPlan, WorkbookPlan } from "../../plans/plan";
import { plainAction, type Step } from "./steps";
import { addMarked } from "./mark";
import { knowSheets, sheetOf } from "./sheets";
import type { Told } from "./told";
import { ownAreas, type Target, type Targets } from "./targets";
import type { Findings } from "./conflicts";
import type { Moves } from "./moves";
import {
  clearCells,
  fillDown,
  rangeOf,
  withinFill,
  writeBlock,
  writeConstants,
  writeFormulas,
  writeSpilling,
} from "./write-cells";
import { writeLook, writeValidation } from "./write-look";

/**
 * Everything that writing a plan asks of Excel, in order: sheets first, then texts and numbers, then tables, then the
 * formulas that refer to them, then looks.
 *
 * @param toldOn how much it takes to say what stands on a sheet that is there
 */
export function planSteps(
  plan: WorkbookPlan,
  targets: Targets,
  findings: Findings,
  moves: Moves,
  token: string,
  toldOn: (plan: SheetPlan) => Told,
): Step[] {
  const fresh = (target: Target) => moves.added.includes(target.plan);
  const withTables = plan.sheets.filter(({ tables }) => tables.length > 0);
  const others = plan.sheets.filter(({ tables }) => tables.length === 0);
  const looks = (patch: boolean) =>
    targets.sheets
      .filter((target) => target.plan.patch === patch)
      .flatMap((target) => lookSteps(target, fresh(target)));
  return [
    ...moveSteps(moves, token),
    ...targets.sheets
      .filter((target) => !fresh(target))
      .flatMap((target) => clearSteps(target, findings, toldOn(target.plan))),
    // A cell that is formatted as text makes text of the number that it is given.
    ...looks(true),
    ...withTables.flatMap(({ name, blocks }) =>
      blocks.flatMap((block) => writeConstants(name, block)),
    ),
    ...withTables.flatMap(tableSteps),
    ...withTables.flatMap(({ name, blocks }) =>
      blocks.flatMap((block) => writeFormulas(name, block)),
    ),
    ...others.flatMap(cellSteps),
    ...plan.sheets.flatMap(growSteps),
    ...looks(false),
  ];
}

function moveSteps({ added, renamedSheets, renamedTables }: Moves, token: string): Step[] {
  const step = (ask: Step["ask"]): Step => ({ bytes: plainAction, ask });
  return [
    ...renamedTables.map(({ id, to }) =>
      step((context) => {
        context.workbook.tables.getItem(id).name = to;
      }),
    ),
    ...renamedSheets.map(({ id, to }) =>
      step((context) => {
        context.workbook.worksheets.getItem(id).name = to;
      }),
    ),
    ...added.map(({ role, name }): Step => {
      let made: Excel.Worksheet | null = null;
      return {
        bytes: 4 * plainAction,
        ask: (context) => {
          made = addMarked(context, { token, role }, name);
          made.load("id");
        },
        answered: (context) => {
          if (made !== null) knowSheets(context, [[name, made.id]]);
        },
      };
    }),
  ];
}

function clearSteps(target: Target, findings: Findings, told: Told): Step[] {
  const { existing, plan } = target;
  if (existing === null) return [];
  const users: readonly Area[] = findings.cells.get(existing.name) ?? [];
  return clearCells(plan.name, plan.patch ? users : [...ownAreas(target), ...users], told);
}

function tableSteps({ name: sheet, tables }: SheetPlan): Step[] {
  return tables.map(({ name, area, style, filterButtons }) => ({
    bytes: 3 * plainAction,
    ask: (context) => {
      const worksheet = sheetOf(context, sheet);
      const range = worksheet.getRangeByIndexes(
        area.top,
        area.left,
        area.bottom - area.top + 1,
        area.right - area.left + 1,
      );
      const table = worksheet.tables.add(range, true);
      table.name = name;
      table.style = style;
      table.showFilterButton = filterButtons;
    },
  }));
}

function growSteps({ name: sheet, grown }: SheetPlan): Step[] {
  return grown.map(({ name, to }) => resizeStep(sheet, name, to));
}

/** Gives a table other cells, with the same header row. */
export function resizeStep(sheet: string, table: string, area: Area): Step {
  return {
    bytes: plainAction,
    ask: (context) => {
      context.workbook.tables.getItem(table).resize(rangeOf(context, sheet, area));
    },
  };
}

/** What fills the cells of a sheet without tables. */
export function cellSteps({ name, blocks, fills, reserved }: SheetPlan): Step[] {
  const filled = fills.map(fillArea);
  const over = blocks.filter((block) => withinFill(block, filled));
  return [
    ...blocks
      .filter((block) => !over.includes(block))
      .flatMap((block) => {
        const spill = reserved.find(({ top, left }) => top === block.row && left === block.column);
        return spill === undefined ? writeBlock(name, block) : writeSpilling(name, block, spill);
      }),
    ...fills.flatMap((fill) => fillDown(name, fill)),
    ...over.flatMap((block) => writeBlock(name, block)),
  ];
}

/** A sheet that was there keeps the looks that the user has given it; rules of entry hold everywhere. */
function lookSteps({ plan, existing }: Target, fresh: boolean): Step[] {
  const validations = plan.validations.map((validation) => writeValidation(plan.name, validation));
  const looks = fresh || existing?.used === null || plan.patch;
  return [...(looks ? writeLook(plan) : []), ...validations];
}
