import { useMemo, useState } from "react";
import type { AxisId } from "../../engine/portfolio/axes";
import type { CutRule } from "../../engine/matrix/cuts";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { WorkbookSettings } from "../../plans/settings/types";
import { changed, type Change } from "../settings/draft";
import { useScored } from "../state/PaneProvider";
import { movers, withCuts } from "./with-cuts";

export interface MatrixDraft {
  /** The workbook's settings with what was tried on top. */
  readonly settings: WorkbookSettings;
  /** Only what differs from the workbook; empty when nothing does. */
  readonly change: Change;
  readonly portfolio: Portfolio;
  /** Rows of the customers in another quadrant than in the workbook, and the quadrants that they are in there. */
  readonly movers: readonly number[];
  readonly before: Uint8Array;
  readonly set: (change: Change) => void;
  readonly setCut: (axis: AxisId, rule: CutRule) => void;
  readonly discard: () => void;
}

/** Settings being tried on the matrix: seen at once, kept in the workbook only when the user says so. */
export function useMatrixDraft(): MatrixDraft {
  const { reading, portfolio: kept } = useScored();
  const [draft, setDraft] = useState<Change>({});
  const change = useMemo(() => changed(reading.settings, draft), [reading.settings, draft]);
  const settings = useMemo(() => ({ ...reading.settings, ...change }), [reading.settings, change]);
  const portfolio = useMemo(
    () => withCuts(kept, settings, reading.input.factors.scale),
    [kept, settings, reading.input.factors.scale],
  );
  const set = (more: Change) => {
    setDraft((before) => ({ ...before, ...more }));
  };
  return {
    settings,
    change,
    portfolio,
    movers: useMemo(() => movers(kept.cell, portfolio.cell), [kept, portfolio]),
    before: kept.cell,
    set,
    setCut: (axis, rule) => {
      setDraft((before) => ({
        ...before,
        cuts: { ...reading.settings.cuts, ...before.cuts, [axis]: rule },
      }));
    },
    discard: () => {
      setDraft({});
    },
  };
}
