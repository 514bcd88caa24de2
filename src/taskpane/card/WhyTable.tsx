import { useMemo } from "react";
import { contributions } from "../../engine/scoring/contributions";
import type { AxisId } from "../../engine/portfolio/axes";
import { cardTexts } from "../../i18n/pane/card";
import { vocabulary } from "../../i18n/vocabulary";
import { anchorLines, anchorsOf } from "../../plans/anchors";
import { useCommonStyles } from "../parts/use-common-styles";
import type { Reading } from "../ports";
import { useScored } from "../state/PaneProvider";
import { placed } from "../state/placed";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { WhyRow } from "./WhyRow";

interface Props {
  readonly axis: AxisId;
  readonly customer: number;
}

/** Each factor's part in the score, as a number and as a bar. */
export function WhyTable({ axis, customer }: Props) {
  const styles = useCommonStyles();
  const t = useText(cardTexts);
  const word = useText(vocabulary);
  const format = useFormat();
  const { reading, portfolio } = useScored();
  const { factors, ratings, settings } = reading.input;
  const own = ratings.map((column) => column[customer] ?? NaN);
  // The largest first, what does not count last.
  const meanings = useMemo(() => anchorsIn(reading), [reading]);
  const rows = contributions(factors, axis, own, settings.missing).sort((a, b) => b.adds - a.adds);
  const score = portfolio[axis].score[customer] ?? NaN;
  const most = rows.reduce((largest, { adds }) => Math.max(largest, adds), -Infinity);
  const coverage = portfolio[axis].coverage[customer] ?? 0;
  const left = settings.missing === "exclude" ? "why.coverage.exclude" : "why.coverage";
  const title = Number.isNaN(score)
    ? t("why.none", { axis: word(`axis.${axis}`) })
    : t(`why.${axis}`, { score: format.score(score) });
  const right = styles.number;
  // Weight times rating is to come to what stands beside it.
  const digits = rows.every(({ share }) => isWholePercent(share)) ? 0 : 1;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {coverage > 0 && coverage < 1 && (
        <p className={styles.quiet}>{t(left, { share: format.percent(coverage) })}</p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("factor")}</th>
            <th scope="col" className={right} style={{ textAlign: "right" }}>
              {t("rating")}
            </th>
            <th scope="col" className={right} style={{ textAlign: "right" }}>
              {t("weight")}
            </th>
            <th scope="col" className={right} style={{ textAlign: "right" }}>
              {t("adds")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <WhyRow
              key={row.factor.name}
              row={row}
              score={score}
              most={most}
              digits={digits}
              meaning={meanings.get(row.factor.name) ?? ""}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const isWholePercent = (share: number) => Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;

/** What the ratings of each factor mean, in a line; nothing of factors of which nobody said. */
function anchorsIn(reading: Reading): ReadonlyMap<string, string> {
  const source = placed(reading);
  if (source === null) return new Map();
  const found = anchorsOf(source);
  const { factors, scale } = source.input.factors;
  return new Map(
    factors.flatMap(({ name }, i) => {
      const anchors = found[i] ?? null;
      const lines = anchors === null ? [] : anchorLines(anchors, scale);
      return lines.length === 0 ? [] : [[name, lines.join("; ")] as const];
    }),
  );
}
