import { useMemo } from "react";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf } from "../../engine/matrix/portfolio";
import { formatNumber } from "../../i18n/message";
import { nextStepTexts } from "../../i18n/next-step";
import { cardTexts } from "../../i18n/pane/card";
import { nextSteps } from "../../plans/next-step";
import { Panel } from "../parts/Panel";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";

/** Where more is known than the quadrant: the finer step, and what says so. */
function NextStepWhy({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(nextStepTexts);
  const language = useLanguage();
  const { reading, portfolio } = useScored();
  const steps = useMemo(() => nextSteps(reading, portfolio), [reading, portfolio]);
  const step = steps.stepOf(customer);
  if (step !== "build" && step !== "shrink" && step !== "exit") return null;
  const future = formatNumber(steps.futureOf(customer), language);
  return (
    <p className={styles.text}>
      <strong>{t(`step.${step}`)}</strong>: {t(`why.${step}`, { future })}
    </p>
  );
}

/** What to do with the customer, and what that means. */
export function Strategy({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(cardTexts);
  const { portfolio } = useScored();
  const labels = useLabels();
  const cell = cellOf(portfolio.cell[customer] ?? NOT_RATED);
  if (cell === null) return null;
  const { strategy, advice } = labels.of(cell);
  return (
    <Panel label={t("advice")}>
      <p className={styles.quiet}>{t("advice")}</p>
      <h3 className={styles.heading}>{strategy}</h3>
      <NextStepWhy customer={customer} />
      <p className={styles.quiet}>{advice}</p>
    </Panel>
  );
}
