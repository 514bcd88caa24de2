import { useMemo } from "react";
import { formatNumber } from "../../i18n/message";
import { relativeStrengthTexts } from "../../i18n/relative-strength";
import { strengths } from "../../plans/competitors";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

/** How strong we are with the customer beside the best competitor; nothing where the table does not say. */
export function RelativeStrength({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(relativeStrengthTexts);
  const language = useLanguage();
  const { reading, portfolio } = useScored();
  const found = useMemo(() => strengths(reading, portfolio), [reading, portfolio]);
  const ratio = found?.ratioOf(customer) ?? NaN;
  if (found === null || Number.isNaN(ratio)) return null;
  const said = {
    ratio: formatNumber(ratio, language),
    own: formatNumber(portfolio.advantage.score[customer] ?? NaN, language),
    best: formatNumber(found.bestOf(customer), language),
  };
  return <p className={styles.text}>{t(ratio > 1 ? "card.leads" : "card.trails", said)}</p>;
}
