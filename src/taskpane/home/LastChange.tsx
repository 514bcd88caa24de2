import { homeTexts } from "../../i18n/pane/home";
import { useCommonStyles } from "../parts/use-common-styles";
import type { WorkbookSummary } from "../ports";
import { usePane } from "../state/PaneProvider";
import { placeText } from "../../plans/reference";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

/** What changed last while the pane was open, and whether the results know of it. */
export default function LastChange({ summary }: { readonly summary: WorkbookSummary }) {
  const styles = useCommonStyles();
  const t = useText(homeTexts);
  const format = useFormat();
  const { lastChange } = usePane().state;
  if (lastChange === null || summary.results === null) return null;
  const { place, at } = lastChange;
  return (
    <p className={styles.quiet}>
      {t(summary.results.mode === "values" ? "change.frozen" : "change.live", {
        place: placeText(place),
        when: format.moment(at, new Date()),
      })}
    </p>
  );
}
