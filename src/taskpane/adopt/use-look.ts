import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetsReading } from "../../excel";
import { recognise, type Candidate } from "../../plans/recognise/sheet";
import { failureOf } from "../state/failure";
import { usePane } from "../state/PaneProvider";

/** The tables of the workbook, as far as they have been looked for. */
export type Look =
  | { readonly phase: "looking" | "stopped" }
  | {
      readonly phase: "found";
      readonly reading: SheetsReading;
      readonly candidates: readonly Candidate[];
    };

export interface LookDraft {
  readonly look: Look;
  /** Looks again, into a sheet first that was left out for want of room. */
  readonly again: (first?: string) => void;
  readonly stop: () => void;
}

/** Looks for tables when the screen is shown; what it takes to stop is at hand all the while. */
export function useLook(): LookDraft {
  const { port, dispatch } = usePane();
  const [look, setLook] = useState<Look>({ phase: "looking" });
  const abort = useRef<AbortController | null>(null);
  const again = useCallback(
    (first?: string) => {
      abort.current?.abort();
      const { signal } = (abort.current = new AbortController());
      setLook({ phase: "looking" });
      port
        .lookForTables(first ?? null, { signal })
        .then((reading) => {
          if (signal.aborted) return;
          setLook({ phase: "found", reading, candidates: recognise(reading.sheets) });
        })
        .catch((reason: unknown) => {
          if (signal.aborted) return;
          setLook({ phase: "stopped" });
          dispatch({ type: "noticeShown", notice: { kind: "failed", failure: failureOf(reason) } });
        });
    },
    [port, dispatch],
  );
  const stop = useCallback(() => {
    abort.current?.abort();
    setLook({ phase: "stopped" });
  }, []);
  useEffect(() => {
    again();
    return () => abort.current?.abort();
  }, [again]);
  return { look, again, stop };
}
