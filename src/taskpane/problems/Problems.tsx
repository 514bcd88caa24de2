import { Button } from "@fluentui/react-components";
import type { Severity } from "../../engine/problems";
import { problemsTexts } from "../../i18n/pane/problems";
import { gathered } from "../../plans/problems/gathered";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useText } from "../text/use-text";
import { fixable } from "./fixable";
import { ProblemList } from "./ProblemList";

const order: readonly Severity[] = ["error", "warning", "notice"];

/** Every problem that was found, the worst first, each with the way to its cell. */
export default function Problems() {
  const styles = useCommonStyles();
  const t = useText(problemsTexts);
  const problems = gathered(useScored().reading.problems);
  if (problems.length === 0) return <NoProblems />;
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{t("summary", { count: problems.length })}</h2>
      <FixAll />
      {order.map((severity) => (
        <ProblemList
          key={severity}
          title={t(`severity.${severity}`)}
          problems={problems.filter((problem) => problem.severity === severity)}
        />
      ))}
    </div>
  );
}

function FixAll() {
  const styles = useCommonStyles();
  const t = useText(problemsTexts);
  const { state, commands } = usePane();
  const safe = fixable(useScored().reading.problems);
  if (safe.length === 0) return null;
  return (
    <div className={styles.column} style={{ gap: 4 }}>
      <Button
        className={styles.wide}
        appearance="primary"
        disabled={mustWait(state)}
        onClick={() => void commands.fix(safe)}
      >
        {t("fix", { count: safe.length })}
      </Button>
      <p className={styles.quiet}>{t("fix.about")}</p>
    </div>
  );
}

function NoProblems() {
  const styles = useCommonStyles();
  const t = useText(problemsTexts);
  const { dispatch } = usePane();
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{t("none")}</h2>
      <p className={styles.text}>{t("none.about")}</p>
      <Button
        appearance="primary"
        onClick={() => {
          dispatch({ type: "screenShown", screen: "home" });
        }}
      >
        {t("toHome")}
      </Button>
    </div>
  );
}
