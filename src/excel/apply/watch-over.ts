import { areaAddress } from "../../plans/address";
import { areaAt, around, disjoint, inside, type Area } from "../../plans/area";
import type { Conflict } from "../../plans/conflicts";
import type { Block, PlanCell } from "../../plans/plan";
import { knownIn, type Knows } from "./known-cells";
import { planCells } from "./present";
import { knownId } from "./sheets";
import { labelText, type Labels } from "./snapshot";
import { askSpillsAt, type Anchor } from "./spills";
import type { Step } from "./steps";
import { rangeOf } from "./write-cells";
import type { Written } from "./written-grid";
import { WrittenOver, type Found, type FoundLabels } from "./written-over";

/** A sheet that is written on, and what may stand on it: anything else is somebody's. */
export interface Watched {
  /** As steps call it. */
  readonly sheet: string;
  /** As people do. */
  readonly name: string;
  readonly known: readonly Written[];
  /** Cells whose formulas may spill over others. */
  readonly anchors: readonly Anchor[];
  readonly labels: readonly Labels[];
  /** Whether the write makes it: before that has been answered there is nothing to look at. */
  readonly isMade: boolean;
}

/** All cells of a sheet. */
export const wholeSheet = areaAt(0, 0, 1_048_576, 16_384);

/** @throws WrittenOver where something else was written over */
type Check = () => void;

/** Looks, in the request that writes over cells and before it does, at what stands there. */
export type Watch = (context: Excel.RequestContext, steps: readonly Step[]) => Check;

/**
 * Excel knows no writing on a condition: what is typed after the last look is written over. So each request reads
 * first what it writes over; where that is neither blank nor known, it is brought back.
 */
export function watchOver(sheets: readonly Watched[]): Watch {
  return (context, steps) => {
    const looks = sheets
      .filter(({ sheet, isMade }) => !isMade || knownId(context, sheet) !== null)
      .flatMap((watched) => {
        const areas = steps.flatMap(({ over }) => (over?.sheet === watched.sheet ? over.area : []));
        return areas.length === 0 ? [] : [lookAt(context, watched, disjoint(areas))];
      });
    return () => {
      const seen = looks.map((look) => look()).filter(({ conflicts }) => conflicts.length > 0);
      if (seen.length === 0) return;
      throw new WrittenOver(
        seen.flatMap(({ found }) => found),
        seen.flatMap(({ labels }) => labels),
        seen.flatMap(({ conflicts }) => conflicts),
      );
    };
  };
}

interface Seen {
  readonly found: readonly Found[];
  readonly labels: readonly FoundLabels[];
  readonly conflicts: readonly Conflict[];
}

function lookAt(
  context: Excel.RequestContext,
  { sheet, name, known, anchors, labels }: Watched,
  areas: readonly Area[],
): () => Seen {
  const asked = areas.map((area) => {
    // Of blank cells nothing has to be handed over.
    const used = rangeOf(context, sheet, area).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,formulas,values");
    return { area, used };
  });
  const spills = askSpillsAt(context, sheet, anchors);
  const askedLabels = labels.map(({ area }) => {
    const range = rangeOf(context, sheet, area);
    range.load("formulas,values");
    return { area, range };
  });
  const id = knownId(context, sheet) ?? sheet;
  return () => {
    const spilled = spills();
    const found = asked.map(({ area, used }): Found => {
      return { sheet: id, name, area, used: used.isNullObject ? null : cellsOf(used, spilled) };
    });
    const others = otherCells(found, knownIn(known));
    const labelsNow = askedLabels.map(({ area, range }) => {
      return { sheet: id, area, texts: planCells(range).flat().map(labelText) };
    });
    const areMoved = labels.some(({ texts }, i) =>
      texts.some((text, at) => labelsNow[i]?.texts[at] !== text),
    );
    const what = around(areMoved ? areas : others);
    return {
      found,
      labels: labelsNow,
      conflicts: what === null ? [] : [{ sheet: name, address: areaAddress(what), kind: "cells" }],
    };
  };
}

/** What stands in a range; what spills there comes again with its formula. */
function cellsOf(used: Excel.Range, spilled: readonly Area[]): Block {
  const { rowIndex: top, columnIndex: left } = used;
  const cells = planCells(used).map((line, r) =>
    line.map((cell, c): PlanCell => {
      const [row, column] = [top + r, left + c];
      const isSpilled = spilled.some(
        (one) => inside(one, row, column) && (one.top !== row || one.left !== column),
      );
      return isSpilled ? null : cell;
    }),
  );
  return { row: top, column: left, cells };
}

function otherCells(found: readonly Found[], knows: Knows): Area[] {
  return found.flatMap(({ used }) =>
    (used?.cells ?? []).flatMap((line, r) =>
      line.flatMap((cell, c) => {
        const [row, column] = [(used?.row ?? 0) + r, (used?.column ?? 0) + c];
        return cell === null || knows(row, column, cell) ? [] : [areaAt(row, column, 1, 1)];
      }),
    ),
  );
}
