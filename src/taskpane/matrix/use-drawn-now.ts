import { useMemo } from "react";
import { vocabulary } from "../../i18n/vocabulary";
import { drawnNow, type DrawnNow } from "../../plans/chart/crowded";
import { isPointChart } from "../../plans/chart/plan";
import { usePane, useScored } from "../state/PaneProvider";
import { labelsOf } from "../text/use-labels";
import { useText } from "../text/use-text";
import { chartInput } from "./chart-input";
import { useGroups } from "./use-groups";

/** What has become of the native chart since it was drawn; null where nothing in it moves by itself. */
export function useDrawnNow(): DrawnNow | null {
  const { book } = usePane().state;
  const { reading, portfolio } = useScored();
  const { settings } = reading;
  const groups = useGroups(settings);
  const word = useText(vocabulary);
  const drawn = book?.summary.chart?.drawn;
  const mode = book?.summary.results?.mode ?? "values";
  return useMemo(() => {
    if (drawn === undefined || !isPointChart(drawn) || mode === "values") return null;
    const words = { labels: labelsOf(settings.labels, word), word, title: drawn.title };
    const input = chartInput(reading, portfolio, settings, words, groups, drawn.place);
    return drawnNow(drawn, input);
  }, [drawn, mode, reading, portfolio, settings, groups, word]);
}
