import { compareSnapshots } from "../../engine/movement/compare";
import { snapshotOf } from "../../engine/movement/snapshot";
import { message } from "../../i18n/message";
import { summaryTexts } from "../../i18n/reports/summary";
import { becauseText, dateName, placeName } from "../movement/words";
import type { PlanCell } from "../plan";
import type { ResultsSpec } from "../results/spec";
import type { KeptSnapshot } from "../snapshots/layout";
import { columns } from "./summary-rows";

/** As many as a board reads. */
const most = 5;

/** Who moved since the customers' places were kept last, the largest first, and why; nothing where they were not kept. */
export function moverRows(spec: ResultsSpec, last: KeptSnapshot | null): PlanCell[][] {
  if (last === null) return [];
  const { language, source, portfolio } = spec;
  const { settings, input, sizeColumn, customerOrigin } = source;
  const texts = summaryTexts[language];
  const { movers } = compareSnapshots(last.snapshot, snapshotOf(input, portfolio));
  const now = { labels: settings.labels };
  const date = dateName(last, language);
  const head = message(summaryTexts, language, "movers", { date, count: movers.length });
  const none = Array.from({ length: columns.size - columns.share - 1 }, () => null);
  return [
    [
      head,
      texts["header.was"],
      texts["header.is"],
      ...none,
      sizeColumn === null ? null : (customerOrigin.headers[sizeColumn] ?? null),
      texts["header.why"],
    ],
    ...movers
      .slice(0, most)
      .map((mover) => [
        mover.name,
        placeName(last, mover.from),
        placeName(now, mover.to),
        ...none,
        Number.isNaN(mover.size) ? null : mover.size,
        becauseText(mover, language),
      ]),
  ];
}
