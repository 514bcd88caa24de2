import { useCallback, useEffect, useMemo, useState } from "react";
import { instantiate } from "../../engine/factors/templates";
import type { FactorTable } from "../../engine/factors/types";
import type { SelectedRange } from "../ports";
import { failureOf } from "../state/failure";
import { usePane } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { readRoles, withRole, type MappedColumn, type Role } from "./roles";

export interface MappingDraft {
  readonly range: SelectedRange | null;
  /** The workbook's factors, or the standard ones where it has none yet. */
  readonly factors: FactorTable;
  /** Whether the workbook has a factor table of its own. */
  readonly own: boolean;
  readonly columns: readonly MappedColumn[];
  readonly read: () => Promise<void>;
  readonly assign: (column: number, role: Role) => void;
}

/** Reads the selected range and keeps what the user says of its columns. */
export function useMapping(): MappingDraft {
  const { state, port, dispatch } = usePane();
  const language = useLanguage();
  const reading = state.book?.scored?.reading ?? null;
  const kept = reading?.factors ?? null;
  const sizeHeader = reading?.settings.sizeColumn ?? null;
  const factors = useMemo(() => kept ?? instantiate("standard", language), [kept, language]);
  const [range, setRange] = useState<SelectedRange | null>(null);
  const [columns, setColumns] = useState<readonly MappedColumn[]>([]);
  const read = useCallback(async () => {
    try {
      const selected = await port.readSelection();
      setRange(selected);
      setColumns(readRoles(selected, factors, sizeHeader));
    } catch (reason) {
      dispatch({ type: "noticeShown", notice: { kind: "failed", failure: failureOf(reason) } });
    }
  }, [port, factors, sizeHeader, dispatch]);
  useEffect(() => {
    void read();
  }, [read]);
  return {
    range,
    factors,
    own: kept !== null,
    columns,
    read,
    assign: (column, role) => {
      setColumns((before) => withRole(before, column, role));
    },
  };
}
