import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { contributions, type Contribution } from "../../engine/scoring/contributions";
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
import { ShareBar } from "./ShareBar";

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

interface RowProps {
  readonly row: Contribution;
  readonly score: number;
  /** The largest contribution, whose bar is full. */
  readonly most: number;
  /** Decimals of the weights. */
  readonly digits: number;
  /** What its ratings mean; may be empty. */
  readonly meaning: string;
}

function WhyRow({ row, score, most, digits, meaning }: RowProps) {
  const styles = useCommonStyles();
  const t = useText(cardTexts);
  const format = useFormat();
  const { factor, rating, counted, share, adds } = row;
  const reversed = factor.lessIsBetter && !Number.isNaN(rating);
  return (
    <tr>
      <td>
        <div className={styles.breakable}>{factor.name}</div>
        {meaning !== "" && <div className={styles.quiet}>{meaning}</div>}
        {reversed && (
          <div className={styles.quiet}>
            {t("rating.reversed", {
              rating: format.plain(rating),
              counted: format.plain(counted),
            })}
          </div>
        )}
        {share > 0 && score > 0 && <ShareBar share={adds / score} length={adds / most} />}
      </td>
      <td className={styles.number}>{Number.isNaN(rating) ? "–" : format.plain(rating)}</td>
      <td className={styles.number}>{share > 0 ? format.percent(share, digits) : ""}</td>
      <td className={mergeClasses(styles.number, share === 0 && styles.quiet)}>
        {share > 0 ? format.part(adds) : t("notRated")}
      </td>
    </tr>
  );
}
