import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlacedProblem } from "../../engine/problems";
import { problemsTexts } from "../../i18n/pane/problems";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { placeText } from "../../plans/reference";
import { useDescription } from "../text/use-description";
import { useText } from "../text/use-text";

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: "1 1 auto", minWidth: 0 },
  button: { flex: "none" },
});

/** Where, what and how to mend it, and a button that selects the cell. */
export function ProblemItem({ problem }: { readonly problem: PlacedProblem }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(problemsTexts);
  const describe = useDescription();
  const { commands } = usePane();
  const { text, remedy } = describe(problem);
  const place = placeText(problem);
  return (
    <li className={styles.item}>
      <div className={mergeClasses(styles.words, common.breakable)}>
        <div className={common.quiet}>{[place, problem.customer].filter(Boolean).join(" · ")}</div>
        <div>{text}</div>
        <div className={common.quiet}>{remedy}</div>
      </div>
      {problem.address !== "" && (
        <Button
          className={styles.button}
          size="small"
          aria-label={t("select.place", { place })}
          onClick={() => void commands.select(problem)}
        >
          {t("select")}
        </Button>
      )}
    </li>
  );
}
