import { useMemo } from "react";
import { portfolioTexts } from "../../i18n/models/portfolio";
import type { ChartGroups } from "../../plans/chart/model";
import type { WorkbookSettings } from "../../plans/settings/types";
import { groupBy, namedGroups } from "../../plans/source/groups";
import { extraNamed } from "../parts/extra-named";
import { useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";

/** What colours the customers; null for their quadrants. */
export function useGroups({ colorColumn }: WorkbookSettings): ChartGroups | null {
  const { reading } = useScored();
  const rest = useText(portfolioTexts)("data.rest");
  return useMemo(() => {
    const column = extraNamed(reading, colorColumn);
    return column === null ? null : namedGroups(groupBy(column.cells), rest);
  }, [reading, colorColumn, rest]);
}
