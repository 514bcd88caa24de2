import type { AxisId } from "../../engine/portfolio/axes";
import { adoptTexts } from "../../i18n/pane/adopt";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { ChoiceButtons } from "./ChoiceButtons";
import { withRoles } from "./roles";
import type { AdoptDraft } from "./use-adopt";

/** More are found in a table of sixty columns than anybody would look through. */
const mostMeasures = 8;

/** The choice to do without the other axis. */
const ALONE = "alone";

interface Props {
  readonly missing: AxisId;
  readonly draft: AdoptDraft;
}

/** All factors are of one axis: the other can be other columns, an amount that is there already, or none. */
export function OneAxisQuestion({ missing, draft }: Props) {
  const styles = useCommonStyles();
  const t = useText(adoptTexts);
  const { proposal, answers, answer } = draft;
  const measures = proposal.columns
    .filter(({ role }) => role === "size" || role === "measure")
    .sort((a, b) => Number(b.role === "size") - Number(a.role === "size"))
    .slice(0, mostMeasures);
  const there = missing === "attractiveness" ? "advantage" : "attractiveness";
  return (
    <Group title={t(`ask.one-axis.${missing}`)}>
      <p className={styles.quiet}>{t("ask.one-axis.about")}</p>
      <ChoiceButtons
        choices={[
          ...measures.map(({ at, header }) => ({
            value: String(at),
            text: t("one-axis.by", { header }),
          })),
          { value: ALONE, text: t("one-axis.only", { axis: t(`role.${there}`) }) },
        ]}
        onChoose={(at) => {
          if (at === ALONE) answer({ oneAxis: true });
          else answer(withRoles(answers, proposal, [Number(at)], missing));
        }}
      />
    </Group>
  );
}
