import { Checkbox, makeStyles } from "@fluentui/react-components";
import { axes, type AxisId } from "../../engine/portfolio/axes";
import { adoptTexts } from "../../i18n/pane/adopt";
import { adoptedFactors, type AdoptedFactor } from "../../plans/adopt/factors";
import { factorsOf } from "../../plans/recognise/sheet";
import { WeightInput } from "../factors/WeightInput";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useLanguage } from "../text/TextProvider";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { ScaleFields } from "./ScaleFields";
import type { AdoptDraft } from "./use-adopt";

const useStyles = makeStyles({
  factor: { display: "flex", flexDirection: "column", padding: "4px 0" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** The scale, and what each factor weighs and in which direction it counts. */
export function ScaleAndWeights({ draft }: { readonly draft: AdoptDraft }) {
  const t = useText(adoptTexts);
  const language = useLanguage();
  const adopted = adoptedFactors(draft.proposal, language);
  if (adopted.length === 0) return null;
  return (
    <Group title={t("scale.title")}>
      <ScaleFields draft={draft} />
      {axes.map((axis) => (
        <AxisWeights
          key={axis}
          axis={axis}
          draft={draft}
          adopted={adopted.filter(({ factor }) => factor.axis === axis)}
        />
      ))}
    </Group>
  );
}

interface AxisProps {
  readonly axis: AxisId;
  readonly draft: AdoptDraft;
  readonly adopted: readonly AdoptedFactor[];
}

function AxisWeights({ axis, draft, adopted }: AxisProps) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(adoptTexts);
  const format = useFormat();
  if (adopted.length === 0) return null;
  const sum = adopted.reduce((all, { factor }) => all + factor.weight, 0);
  return (
    <div>
      <div className={common.spread}>
        <h3 className={common.strong}>{t(`role.${axis}`)}</h3>
        <span className={common.quiet}>{t("weights.sum", { sum: format.plain(sum) })}</span>
      </div>
      <ul className={common.list}>
        {adopted.map((one) => (
          <li key={one.column.at} className={styles.factor}>
            <FactorLine draft={draft} adopted={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FactorLine({
  draft,
  adopted,
}: {
  readonly draft: AdoptDraft;
  readonly adopted: AdoptedFactor;
}) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(adoptTexts);
  const format = useFormat();
  const { proposal, measures, answers, answer } = draft;
  const { at } = adopted.column;
  const { name, weight, lessIsBetter } = adopted.factor;
  const rule = measures[at];
  const { lowest, highest } = proposal.scale;
  return (
    <>
      <div className={styles.line}>
        <span className={common.breakable}>{name}</span>
        <WeightInput
          label={t("weight.for", { factor: name })}
          weight={weight}
          onWeight={(value) => {
            answer({ weights: { ...answers.weights, [at]: value } });
          }}
        />
      </div>
      {(rule?.kind === "log" || rule?.kind === "linear") && (
        <span className={common.quiet}>
          {t("byRule", {
            from: format.plain(rule.from),
            to: format.plain(rule.to),
            lowest,
            highest,
          })}
        </span>
      )}
      {lessIsBetter && (
        <Checkbox
          label={t("less.for", { factor: name })}
          checked
          onChange={() => {
            const all = factorsOf(proposal).map((one) => [one.at, one.lessIsBetter] as const);
            answer({ reversed: { ...Object.fromEntries(all), ...answers.reversed, [at]: false } });
          }}
        />
      )}
    </>
  );
}
