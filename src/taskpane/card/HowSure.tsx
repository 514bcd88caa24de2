import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { bandOfCertainty } from "../../engine/certainty/bands";
import {
  customerCertainty,
  type CustomerCertainty,
} from "../../engine/certainty/customer-certainty";
import type { WeightDoubt } from "../../engine/certainty/types";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { axes } from "../../engine/portfolio/axes";
import { sentences } from "../../i18n/message";
import { sureCardTexts } from "../../i18n/pane/sure";
import { Panel } from "../parts/Panel";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useLanguage } from "../text/TextProvider";
import { useFormat } from "../text/use-format";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";
import { PointsToBorder } from "./PointsToBorder";

const doubts = ["5", "10", "20", "50", "order", "any"] as const;

type Choice = (typeof doubts)[number];

function doubtOf(choice: Choice): WeightDoubt {
  return choice === "order" || choice === "any" ? choice : Number(choice) / 100;
}

/** How sure the customer's place is while the weights are in doubt, and what weights would bring it to a border. */
export function HowSure({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(sureCardTexts);
  const language = useLanguage();
  const { state, commands } = usePane();
  const { reading, portfolio } = useScored();
  const [choice, setChoice] = useState<Choice>("20");
  const sure = useMemo(() => {
    const doubt = { weights: doubtOf(choice), ratingStep: 0 } as const;
    return customerCertainty(reading.input, portfolio, customer, doubt);
  }, [reading, portfolio, customer, choice]);
  const code = portfolio.cell[customer] ?? NOT_RATED;
  if (code === NOT_RATED) return null;
  const typed = { "doubt.weights": doubtOf(choice) };
  const request = { id: "certainty", mode: reading.settings.writeMode, language, typed };
  return (
    <Panel label={t("title")}>
      <h3 className={styles.heading}>{t("title")}</h3>
      <SelectField
        label={t("doubt")}
        value={choice}
        choices={doubts.map((value) => ({ value, text: t(`doubt.${value}`) }))}
        onPick={setChoice}
      />
      <Share sure={sure} code={code} />
      {axes.map((axis) => (
        <p key={axis} className={styles.quiet}>
          <PointsToBorder axis={axis} sure={sure} />
        </p>
      ))}
      {sure.cutHeld && <p className={styles.quiet}>{t("held")}</p>}
      <Button
        size="small"
        disabled={mustWait(state)}
        onClick={() => void commands.runModel(request)}
      >
        {t("write")}
      </Button>
    </Panel>
  );
}

/** A smaller share would be told as none. */
const LEAST_SAID = 0.0005;

interface ShareProps {
  readonly sure: CustomerCertainty;
  /** Today's quadrant. */
  readonly code: number;
}

function Share({ sure, code }: ShareProps) {
  const styles = useCommonStyles();
  const t = useText(sureCardTexts);
  const format = useFormat();
  const language = useLanguage();
  const labels = useLabels();
  const own = sure.own[0] ?? NaN;
  const runnerUp = sure.runnerUp[0] ?? NOT_RATED;
  const { label, pair } = { label: labels.label(code), pair: labels.pair(code) };
  if (runnerUp === NOT_RATED) return <p className={styles.text}>{t("certain", { label, pair })}</p>;
  const share = format.percent(own, 1);
  const band = t(`band.${bandOfCertainty(own)}`);
  const other = sure.shares[runnerUp]?.[0] ?? 0;
  const line = t("line", { label, pair, share, band });
  if (other < LEAST_SAID) return <p className={styles.text}>{line}</p>;
  const rest = t("else", { label: labels.label(runnerUp), share: format.percent(other, 1) });
  return <p className={styles.text}>{sentences(language, line, rest)}</p>;
}
