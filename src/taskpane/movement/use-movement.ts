import { useEffect, useState } from "react";
import type { SnapshotHead } from "../../plans/snapshots/layout";
import type { MovementPort } from "../ports";
import { usePane } from "../state/PaneProvider";

export type Dates = Parameters<MovementPort["read"]>[0];
export type MovementView = Awaited<ReturnType<MovementPort["read"]>>;

/** The workbook's snapshots; null until they have been looked at. */
export function useHeads(): readonly SnapshotHead[] | null {
  const { port } = usePane();
  return useLooked("", async () => (await port.movement()).list())?.found ?? null;
}

/** Two dates compared; null until they have been read, and where they cannot be. */
export function useMovement({ from, to }: Dates): MovementView | null {
  const { port } = usePane();
  const key = JSON.stringify([from, to]);
  const looked = useLooked(key, async () =>
    from === to ? null : (await port.movement()).read({ from, to }),
  );
  return looked?.key === key ? looked.found : null;
}

interface Looked<Found> {
  readonly key: string;
  readonly found: Found | null;
}

/** What is found in the workbook for a key, again whenever the workbook has been read again. */
function useLooked<Found>(key: string, task: () => Promise<Found>): Looked<Found> | null {
  const { commands, state } = usePane();
  const [looked, setLooked] = useState<Looked<Found> | null>(null);
  const { book } = state;
  useEffect(() => {
    let wanted = true;
    void commands.look(task()).then((found) => {
      if (wanted) setLooked({ key, found });
    });
    return () => {
      wanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the task is made anew at every turn; its key says what it asks
  }, [commands, key, book]);
  return looked;
}
