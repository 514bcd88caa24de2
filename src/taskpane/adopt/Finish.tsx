import { Button } from "@fluentui/react-components";
import { adoptTexts } from "../../i18n/pane/adopt";
import { placeOfTable } from "../../plans/recognise/sheet";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useSettings } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { rowsUnread } from "./customer-count";
import type { AdoptDraft } from "./use-adopt";
import { useQuadrantCounts } from "./use-quadrant-counts";

/** What scoring would come to, said as it changes, and the button that does it. */
export function Finish({ draft }: { readonly draft: AdoptDraft }) {
  const styles = useCommonStyles();
  const t = useText(adoptTexts);
  const counts = useQuadrantCounts();
  const { state } = usePane();
  const use = useTable(draft);
  const { proposal, outcome, candidate } = draft;
  const shown = outcome.names.length;
  const unread = rowsUnread(proposal, candidate.cells);
  const said = unread > 0 ? ("outcome.partly" as const) : ("outcome" as const);
  const open = proposal.questions.length;
  return (
    <>
      <p role="status" className={styles.text}>
        {open > 0
          ? t("outcome.open", { count: open })
          : t(said, { count: shown, quadrants: counts(outcome) })}
      </p>
      <Button
        appearance="primary"
        disabled={open > 0 || shown === 0 || mustWait(state)}
        onClick={() => void use()}
      >
        {t("use", { count: shown + unread })}
      </Button>
    </>
  );
}

/** Takes the table over, scores it, and shows the matrix. */
function useTable({ proposal, answers, measures }: AdoptDraft): () => Promise<void> {
  const { state, commands, dispatch } = usePane();
  const { writeMode: mode } = useSettings();
  const language = useLanguage();
  const known = state.book?.scored?.reading.factors ?? null;
  return async () => {
    const place = placeOfTable(proposal);
    if (!(await commands.adopt({ place, answers, measures, known, language }))) return;
    dispatch({ type: "screenShown", screen: "home" });
    // With one axis there is no matrix, but a ranking.
    const isRanking = answers.oneAxis === true;
    const kind = isRanking ? ("score" as const) : ("chart" as const);
    if (await commands.score({ kind, chart: !isRanking, mode, language }))
      dispatch({ type: "screenShown", screen: isRanking ? "results" : "matrix" });
  };
}
