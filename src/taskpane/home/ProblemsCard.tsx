import { Link } from "@fluentui/react-components";
import type { PlacedProblem } from "../../engine/problems";
import { homeTexts } from "../../i18n/pane/home";
import { gathered } from "../../plans/problems/gathered";
import { Panel } from "../parts/Panel";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { placeText } from "../../plans/reference";
import { useDescription } from "../text/use-description";
import { useText } from "../text/use-text";

interface Props {
  readonly problems: readonly PlacedProblem[];
}

/** How many problems there are, the first of them, and the way to all of them. */
export default function ProblemsCard({ problems: all }: Props) {
  const problems = gathered(all);
  const styles = useCommonStyles();
  const t = useText(homeTexts);
  const describe = useDescription();
  const { dispatch } = usePane();
  const [first] = problems;
  if (first === undefined) return null;
  const worst = problems.find(({ severity }) => severity === "error") ?? first;
  return (
    <Panel tone={worst.severity === "error" ? "warning" : "plain"}>
      <div className={styles.spread}>
        <h2 className={styles.heading}>{t("problems", { count: problems.length })}</h2>
        <Link
          as="button"
          onClick={() => {
            dispatch({ type: "screenShown", screen: "problems" });
          }}
        >
          {t("problems.show")}
        </Link>
      </div>
      <p className={styles.quiet}>
        {t("problems.first", { place: placeText(worst), text: describe(worst).text })}
      </p>
    </Panel>
  );
}
