import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { adoptTexts } from "../../i18n/pane/adopt";
import { recognise } from "../../i18n/recognise";
import { columnName } from "../../plans/address";
import type { ProposedLine } from "../../plans/recognise/sheet";
import { TextButton } from "../parts/TextButton";
import { useText } from "../text/use-text";
import type { AdoptDraft } from "./use-adopt";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", ...typographyStyles.caption1 },
});

interface Props {
  readonly draft: AdoptDraft;
  readonly line: ProposedLine;
}

/** What a row is; one click counts it as a customer, or leaves it out. */
export function LineButton({ draft, line: { at, role, label } }: Props) {
  const styles = useStyles();
  const t = useText(adoptTexts);
  const say = useText(recognise);
  const { proposal, answers, answer } = draft;
  const number = proposal.orientation === "rows" ? String(at + 1) : columnName(at);
  const name = label === "" ? number : label;
  const what = say(`line.${role}`);
  const isCustomer = role === "customer";
  return (
    <span className={styles.line}>
      {number}
      <TextButton
        label={t(isCustomer ? "line.leave" : "line.count", { role: what, label: name })}
        onClick={() => {
          const next = isCustomer ? ("note" as const) : ("customer" as const);
          answer({ lines: { ...answers.lines, [at]: next } });
        }}
      >
        {what}
      </TextButton>
    </span>
  );
}
