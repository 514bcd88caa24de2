import { adoptTexts } from "../../i18n/pane/adopt";
import type { Question } from "../../plans/recognise/sheet";
import { Group } from "../parts/Group";
import { Panel } from "../parts/Panel";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { AxisQuestion } from "./AxisQuestion";
import { ChoiceButtons } from "./ChoiceButtons";
import { DirectionQuestion } from "./DirectionQuestion";
import { NameQuestion } from "./NameQuestion";
import { OneAxisQuestion } from "./OneAxisQuestion";
import { ScaleQuestion } from "./ScaleQuestion";
import { WordsQuestion } from "./WordsQuestion";
import type { AdoptDraft } from "./use-adopt";

/** What is not sure, in order of what it changes; an answer takes its question away. */
export function Questions({ draft }: { readonly draft: AdoptDraft }) {
  return draft.proposal.questions.map((question) => (
    <Panel key={question.code} tone="warning">
      <Asked question={question} draft={draft} />
    </Panel>
  ));
}

function Asked({ question, draft }: { readonly question: Question; readonly draft: AdoptDraft }) {
  const styles = useCommonStyles();
  const t = useText(adoptTexts);
  switch (question.code) {
    case "scale":
      return <ScaleQuestion question={question} draft={draft} />;
    case "axis":
      return <AxisQuestion columns={question.columns} draft={draft} />;
    case "one-axis":
      return <OneAxisQuestion missing={question.missing} draft={draft} />;
    case "words":
      return <WordsQuestion words={question.words} draft={draft} />;
    case "direction":
      return <DirectionQuestion columns={question.columns} draft={draft} />;
    case "name":
      return <NameQuestion draft={draft} />;
    case "orientation":
      return (
        <Group title={t("ask.orientation")}>
          <ChoiceButtons
            choices={(["rows", "columns"] as const).map((value) => ({
              value,
              text: t(`orientation.${value}`),
            }))}
            onChoose={(value) => {
              draft.answer({ turned: value === "columns" });
            }}
          />
        </Group>
      );
    default:
      return (
        <Group title={t("ask.factors")}>
          <p className={styles.quiet}>{t("ask.factors.about")}</p>
        </Group>
      );
  }
}
