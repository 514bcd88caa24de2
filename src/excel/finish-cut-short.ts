import type { WorkbookPlan } from "../plans/plan";
import { modelOf } from "../plans/models";
import { applyPlan, type Applied } from "./apply/apply-plan";
import type { CutShort } from "./apply/intent";
import type { Expected } from "./apply/expected";
import type { Snapshot } from "./apply/snapshot";
import { KamError, NeedsConsent } from "./errors";
import { mappingOf } from "./memory/schema";
import { runModel } from "./models/run-model";
import type { Hooks } from "./progress";
import { surveyOpenWorkbook } from "./read/survey";
import { scoreWorkbook } from "./score-workbook";
import { takeBack } from "./take-back";

type Consent = "ask" | "overwrite";

/** What a write that was cut short has still to do, while the user is asked whether something may make room. */
let asking: CutShort | null = null;

/**
 * Finishes the last write that was cut short: takes back what there is of it and does it again, results from the
 * tables as they stand now.
 *
 * @returns null where what was cut short was a write being taken back: that is done then
 * @throws NeedsConsent where more of the user's is in the way than when it began
 * @throws KamError KAM-INTENT-GONE where there is none, or it is not known what was to be written
 */
export async function finishCutShort(
  consent: Consent,
  now: Date,
  hooks: Hooks = {},
): Promise<Pick<Applied, "token" | "warnings"> | null> {
  const [taken] = await takeBack((standing) => standing.slice(0, 1), hooks);
  const write = taken?.write ?? asking;
  asking = null;
  if (write === null) throw new KamError("KAM-INTENT-GONE");
  if (write.redo.kind === "restore") return null;
  const isPlan = write.redo.kind === "plan";
  const kept = taken?.kept ?? [];
  // What was planned for cells that are somebody's by now is not written.
  if (isPlan && kept.length > 0) throw new KamError("KAM-MEANWHILE").leaving(kept);
  try {
    return await redo(write, consent, now, hooks);
  } catch (error) {
    if (!(error instanceof NeedsConsent)) throw error;
    if (givenBefore(write, error)) return redo(write, "overwrite", now, hooks);
    asking = write;
    throw error;
  }
}

/** What the user has agreed to already they are not asked again. */
function givenBefore({ replaced }: CutShort, { conflicts }: NeedsConsent): boolean {
  const given = new Set(replaced.map((one) => JSON.stringify(one)));
  return conflicts.every(({ sheet, address, kind }) =>
    given.has(JSON.stringify({ sheet, address, kind })),
  );
}

async function redo(
  { redo: how, plans, unknown, snapshot }: CutShort,
  consent: Consent,
  now: Date,
  hooks: Hooks,
): Promise<Pick<Applied, "token" | "warnings">> {
  switch (how.kind) {
    case "score": {
      const { mapping: kept = null, ...options } = how;
      const mapping = mappingOf({ mapping: kept });
      const given = mapping === null ? {} : { mapping };
      return scoreWorkbook({ ...options, ...given, consent, now }, hooks);
    }
    case "model": {
      const model = modelOf(how.id);
      if (model === null) throw new KamError("KAM-INTENT-GONE");
      return runModel({ ...how, model, consent, now }, hooks);
    }
    case "restore":
      throw new KamError("KAM-INTENT-GONE");
    case "plan": {
      if (unknown.length > 0) throw new KamError("KAM-INTENT-GONE");
      const plan: WorkbookPlan = { sheets: plans, charts: [], show: how.show };
      const survey = await surveyOpenWorkbook();
      const remember = how.mapping === undefined ? {} : { mapping: how.mapping };
      const { looks } = snapshot;
      const expected = stoodBefore(snapshot);
      return applyPlan(plan, survey, { consent, remember, looks, expected }, hooks);
    }
  }
}

/** Values and labels of somebody's own rows as they were when the write began; formulas may show others by now. */
function stoodBefore({ sheets }: Snapshot): Expected[] {
  return sheets
    .filter(({ plan }) => plan.patch)
    .flatMap(({ id: sheet, blocks, labels }) => {
      const cells = blocks.flatMap(({ row, column, cells }) =>
        cells.flatMap((line, r) =>
          line.flatMap((was, c) =>
            typeof was === "object" && was !== null
              ? []
              : [{ sheet, row: row + r, column: column + c, was }],
          ),
        ),
      );
      const texts = labels.flatMap(({ of, area, texts: were }) =>
        were.flatMap((was, i) =>
          was.startsWith("=")
            ? []
            : [
                {
                  sheet,
                  row: area.top + (of === "rows" ? i : 0),
                  column: area.left + (of === "rows" ? 0 : i),
                  was,
                },
              ],
        ),
      );
      return [...cells, ...texts];
    });
}
