import { Button } from "@fluentui/react-components";
import { homeTexts } from "../../i18n/pane/home";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { mustWait, type Book } from "../state/state";
import { useLanguage } from "../text/TextProvider";
import { useText, type Texts } from "../text/use-text";
import type { WorkbookSummary } from "../ports";
import { nextStep, type NextStep } from "./next-step";

type HomeText = Texts<keyof (typeof homeTexts)["en-US"]>;

/** The one filled button, why it is that one, and the other thing people come for. */
export function NextSteps({ book }: { readonly book: Book }) {
  const styles = useCommonStyles();
  const t = useText(homeTexts);
  const { state } = usePane();
  const step = nextStep(book);
  const act = useActions(book.summary);
  const why = whyOf(step, book, t);
  const busy = mustWait(state);
  return (
    <>
      <Button className={styles.wide} appearance="primary" disabled={busy} onClick={act[step]}>
        {wordsOf(step, book, t)}
      </Button>
      {why !== null && <p className={styles.quiet}>{why}</p>}
      {(step === "matrix" || step === "chart") && (
        <Button className={styles.wide} disabled={busy} onClick={act.again}>
          {t("next.again")}
        </Button>
      )}
    </>
  );
}

function useActions({
  customers,
  settings,
}: WorkbookSummary): Readonly<Record<NextStep, () => void>> {
  const language = useLanguage();
  const { commands, dispatch } = usePane();
  const { writeMode: mode } = settings;
  const toCustomers = () => {
    if (customers !== null) void commands.select(customers);
  };
  const score = () => void commands.score({ kind: "score", mode, language });
  return {
    customers: toCustomers,
    rate: toCustomers,
    score,
    added: score,
    again: score,
    chart: () => void commands.score({ kind: "chart", mode, language }),
    matrix: () => {
      dispatch({ type: "screenShown", screen: "matrix" });
    },
  };
}

/** Rows of a table may still wait for customers: how many there are is not said before they are read. */
function wordsOf(step: NextStep, { scored }: Book, t: HomeText): string {
  if (step === "score" && scored === null) return t("next.score.unread");
  return t(`next.${step === "added" ? "again" : step}`, {
    count: scored?.portfolio.cell.length ?? 0,
  });
}

function whyOf(step: NextStep, { summary, scored }: Book, t: HomeText): string | null {
  if (step === "added") return t("next.added.why", { count: scored?.reading.added ?? 0 });
  if (step === "score") return t(`next.score.why.${summary.settings.writeMode}`);
  return step === "chart" || step === "matrix" ? null : t(`next.${step}.why`);
}
