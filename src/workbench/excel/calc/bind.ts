import { NAME, REF } from "./errors";
import type { Bound, Frame } from "./formula-cell";
import { nothingBound } from "./formula-cell";
import { placed } from "./slots";
import type { Slot } from "./slots";
import { tableArea } from "./structured";
import type { Surroundings } from "./surroundings";
import type { Template } from "./template";
import { isError } from "./value";

/** Names may use names, but not without end, nor may a few that use each other twice grow into millions. */
const DEEPEST = 32;
const MOST_NAMES = 4096;

/** Binds the slots of a template for the cell it is calculated in. */
export function bind(
  frame: Omit<Frame, "bound">,
  surroundings: Surroundings,
  templateAt: (formula: string, row: number, column: number) => Template,
  depth = 0,
  names = { left: MOST_NAMES },
): readonly Bound[] {
  const { template, grid, row, column } = frame;
  if (template.slots.length === 0) return nothingBound;
  if (depth > DEEPEST) return template.slots.map(() => NAME);

  const bindSlot = (slot: Slot): Bound => {
    if (slot.kind === "range") {
      const home = slot.sheet === undefined ? grid : surroundings.grid(slot.sheet);
      const area = placed(slot, row, column);
      return home === undefined || area === undefined ? REF : home.graph.range(area);
    }
    if (slot.kind === "table") {
      const table =
        slot.table === ""
          ? surroundings.tableAt(grid, row, column)
          : surroundings.table(slot.table);
      if (table === undefined) return slot.table === "" ? NAME : REF;
      const area = tableArea(table, slot, table.grid === grid ? row : -1);
      return isError(area) ? area : table.grid.graph.range(area);
    }
    const home = slot.sheet === undefined ? grid : surroundings.grid(slot.sheet);
    const formula = home === undefined ? undefined : surroundings.definedName(slot.name, home);
    if (formula !== undefined) {
      if (--names.left < 0) return NAME;
      // A name's relative references count from A1, where names are defined in files and through the API.
      const inner = { grid, row, column, template: templateAt(formula, 0, 0) };
      return { ...inner, bound: bind(inner, surroundings, templateAt, depth + 1, names) };
    }
    const table = slot.sheet === undefined ? surroundings.table(slot.name) : undefined;
    if (table === undefined) return NAME;
    const area = tableArea(
      table,
      { kind: "table", table: slot.name, columns: [], sections: [] },
      row,
    );
    return isError(area) ? area : table.grid.graph.range(area);
  };
  return template.slots.map(bindSlot);
}
