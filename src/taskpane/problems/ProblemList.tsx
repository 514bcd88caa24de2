import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { PlacedProblem } from "../../engine/problems";
import { problemsTexts } from "../../i18n/pane/problems";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { ProblemItem } from "./ProblemItem";

/** So many are shown at a time: a column of text has one problem per customer. */
const PAGE = 50;

interface Props {
  readonly title: string;
  readonly problems: readonly PlacedProblem[];
}

/** The problems of one severity. */
export function ProblemList({ title, problems }: Props) {
  const styles = useCommonStyles();
  const t = useText(problemsTexts);
  const id = useId();
  const [shown, setShown] = useState(PAGE);
  if (problems.length === 0) return null;
  const rest = Math.min(PAGE, problems.length - shown);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      <ul className={styles.list}>
        {problems.slice(0, shown).map((problem, i) => (
          <ProblemItem key={i} problem={problem} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className={styles.wide}
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {t("more", { count: rest })}
        </Button>
      )}
    </section>
  );
}
