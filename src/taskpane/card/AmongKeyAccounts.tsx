import { useMemo } from "react";
import { cellOf } from "../../engine/matrix/portfolio";
import { keyAccountTexts } from "../../i18n/key-accounts";
import { keyPositions } from "../../plans/key-accounts";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";

/** Where a key account stands among the key accounts; nothing for others, and while they are few. */
export function AmongKeyAccounts({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(keyAccountTexts);
  const { reading, portfolio } = useScored();
  const labels = useLabels();
  const positions = useMemo(() => keyPositions(reading, portfolio), [reading, portfolio]);
  const cell = cellOf(positions.cellOf(customer));
  if (cell === null) return null;
  const { label, pair } = labels.of(cell);
  return <p className={styles.text}>{t("card", { count: positions.count, label, pair })}</p>;
}
