import { useMemo } from "react";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { nearestAcross } from "../../engine/portfolio/nearest-across";
import { sureCardTexts } from "../../i18n/pane/sure";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";

/** More, and nobody sees which matters. */
const namedDifferences = 3;

/** Who is nearest in another quadrant, and what parts the two most. */
export function Neighbour({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(sureCardTexts);
  const format = useFormat();
  const labels = useLabels();
  const { dispatch } = usePane();
  const { reading, portfolio } = useScored();
  const found = useMemo(
    () => nearestAcross(reading.input, portfolio, customer, namedDifferences),
    [reading, portfolio, customer],
  );
  if (found === null) return null;
  const code = portfolio.cell[found.customer] ?? NOT_RATED;
  const rating = (value: number) => (Number.isNaN(value) ? t("unrated") : format.plain(value));
  const name = reading.input.names[found.customer] ?? "";
  return (
    <section aria-label={name}>
      <TextButton
        onClick={() => {
          dispatch({ type: "customerChosen", customer: found.customer });
        }}
      >
        {t("neighbour", { name, label: labels.label(code), pair: labels.pair(code) })}
      </TextButton>
      <ul>
        {found.differences.map(({ factor, own, other }) => (
          <li key={factor} className={styles.quiet}>
            {t("difference", { factor, own: rating(own), other: rating(other) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
