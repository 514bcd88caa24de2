import { Button } from "@fluentui/react-components";
import { matrixTexts } from "../../i18n/pane/matrix";
import { ActionBar } from "../parts/ActionBar";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { CopyPicture } from "./CopyPicture";
import { useDrawnNow } from "./use-drawn-now";
import type { MatrixDraft } from "./use-matrix-draft";

interface Props {
  readonly draft: MatrixDraft;
  readonly asTable: boolean;
  readonly onAsTable: () => void;
}

/** First keep what was tried, then the chart; beside it the picture and the table. */
export function MatrixActions({ draft, asTable, onAsTable }: Props) {
  const styles = useCommonStyles();
  const t = useText(matrixTexts);
  const { state } = usePane();
  const dirty = Object.keys(draft.change).length > 0;
  return (
    <ActionBar>
      {dirty ? <Keep draft={draft} /> : <DrawChart />}
      <div className={styles.pair}>
        <CopyPicture draft={draft} />
        <Button disabled={mustWait(state)} onClick={onAsTable}>
          {t(asTable ? "asPicture" : "asTable")}
        </Button>
      </div>
    </ActionBar>
  );
}

function Keep({ draft }: { readonly draft: MatrixDraft }) {
  const styles = useCommonStyles();
  const t = useText(matrixTexts);
  const language = useLanguage();
  const { state, commands } = usePane();
  const { mode, chart } = useDrawn();
  const { cuts, ...others } = draft.change;
  // Excel moves the customers by itself but not the cross, so cuts are kept together with the chart.
  const crossFollows =
    chart !== null && mode !== "values" && cuts !== undefined && Object.keys(others).length === 0;
  const keep = async () => {
    if (crossFollows) return commands.score({ kind: "chart", mode, language, cuts });
    const saved = await commands.writeSettings(draft.change);
    // Values stay as they were written, and so does their chart until somebody asks for it.
    if (!saved || chart === null || mode === "values") return saved;
    return commands.score({ kind: "chart", mode, language });
  };
  return (
    <div className={styles.pair}>
      <Button appearance="primary" disabled={mustWait(state)} onClick={() => void keep()}>
        {t("keep")}
      </Button>
      <Button onClick={draft.discard}>{t("discard")}</Button>
    </div>
  );
}

function DrawChart() {
  const styles = useCommonStyles();
  const t = useText(matrixTexts);
  const language = useLanguage();
  const { state, commands } = usePane();
  const { mode, chart } = useDrawn();
  const now = useDrawnNow();
  const sheet = chart?.sheet ?? "";
  const crowded = now?.crowded ?? 0;
  const update = crowded > 0 ? t("again") : t("update", { sheet });
  return (
    <>
      <p role="status" className={styles.quiet}>
        {crowded > 0 && t("crowded", { count: crowded, sheet })}{" "}
        {now?.bordersMoved === true && t("borders", { sheet })}
      </p>
      <Button
        className={styles.wide}
        appearance="primary"
        disabled={mustWait(state)}
        onClick={() => void commands.score({ kind: "chart", mode, language })}
      >
        {chart === null ? t("insert") : update}
      </Button>
    </>
  );
}

/** The native chart, if there is one, and how the results beside it are written. */
function useDrawn() {
  const { book } = usePane().state;
  return {
    chart: book?.summary.chart ?? null,
    mode: book?.summary.settings.writeMode ?? "live",
  };
}
