import { compareSnapshots } from "../../src/engine/movement/compare";
import { snapshotOf } from "../../src/engine/movement/snapshot";
import { scorePortfolio } from "../../src/engine/portfolio/score-portfolio";
import { KamError } from "../../src/excel/errors";
import type { KeptSnapshot } from "../../src/plans/snapshots/layout";
import type { MovementPort, Reading, Written } from "../../src/taskpane/ports";

/** Snapshots of a fake workbook; comparing is the engine's. */
export function fakeMovement(
  workbook: { snapshots: KeptSnapshot[] },
  read: () => Reading,
  enter: (member: string, ...args: unknown[]) => void,
  keep: () => Written,
): MovementPort {
  const today = (): KeptSnapshot => {
    const { input, settings } = read();
    const snapshot = snapshotOf(input, scorePortfolio(input));
    return { key: "", forecast: false, label: "", who: "", labels: settings.labels, snapshot };
  };
  const dated = (wanted: string | null) => {
    if (wanted === null) return today();
    const found = workbook.snapshots.find(({ key }) => key === wanted);
    if (found === undefined) throw new KamError("KAM-NO-SNAPSHOT");
    return found;
  };
  return {
    list: async () => {
      await Promise.resolve();
      return workbook.snapshots;
    },
    keep: async ({ day, forecast, label, who, ...request }) => {
      await Promise.resolve();
      enter("keepSnapshot", { day, forecast, label, who, ...request });
      const written = keep();
      workbook.snapshots = [{ ...today(), key: day, forecast, label, who }, ...workbook.snapshots];
      return written;
    },
    read: async ({ from, to }) => {
      await Promise.resolve();
      const [before, after] = [dated(from), dated(to)];
      const comparison = compareSnapshots(before.snapshot, after.snapshot);
      return { from: before, to: after, comparison };
    },
    write: async (request) => {
      await Promise.resolve();
      enter("writeMovement", request);
      return keep();
    },
  };
}
