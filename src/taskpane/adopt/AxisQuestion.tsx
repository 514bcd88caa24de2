import { axes } from "../../engine/portfolio/axes";
import { adoptTexts } from "../../i18n/pane/adopt";
import { recognise } from "../../i18n/recognise";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { ChoiceButtons } from "./ChoiceButtons";
import { withRoles } from "./roles";
import type { AdoptDraft } from "./use-adopt";

interface Props {
  /** The `at` of the factors whose axis is not known. */
  readonly columns: readonly number[];
  readonly draft: AdoptDraft;
}

/** Factors whose axis nobody knows: each for itself, or all in one move. */
export function AxisQuestion({ columns, draft }: Props) {
  const styles = useCommonStyles();
  const t = useText(adoptTexts);
  const say = useText(recognise);
  const { proposal, answers, answer } = draft;
  const choices = [
    ...axes.map((axis) => ({ value: axis, text: t(`role.${axis}`) })),
    { value: "note" as const, text: say("role.note") },
  ];
  const choose = (ats: readonly number[], choice: (typeof choices)[number]["value"]) => {
    answer(withRoles(answers, proposal, ats, choice));
  };
  return (
    <Group title={t("ask.axis")}>
      <p className={styles.quiet}>{t("ask.axis.about")}</p>
      {proposal.columns
        .filter(({ at }) => columns.includes(at))
        .map(({ at, header }) => (
          <div key={at}>
            <span className={styles.breakable}>{header}</span>
            <ChoiceButtons
              choices={choices}
              of={header}
              onChoose={(choice) => {
                choose([at], choice);
              }}
            />
          </div>
        ))}
      {columns.length > 1 && (
        <div>
          <span>{t("axis.all")}</span>
          <ChoiceButtons
            choices={choices}
            of={t("axis.all").replace(/[:：]$/u, "")}
            onChoose={(choice) => {
              choose(columns, choice);
            }}
          />
        </div>
      )}
    </Group>
  );
}
