import type { AxisId } from "../../engine/portfolio/axes";
import { homeTexts } from "../../i18n/pane/home";
import { Panel } from "../parts/Panel";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import type { Book } from "../state/state";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

/** Which tables were recognised and where, how much is in them, and when they were last scored. */
export function Holdings({ book: { summary, scored } }: { readonly book: Book }) {
  const styles = useCommonStyles();
  const t = useText(homeTexts);
  const format = useFormat();
  const { commands, dispatch } = usePane();
  const { customers, factors, results, chart } = summary;
  if (customers === null || factors === null) return null;
  const count = (axis: AxisId) =>
    scored?.reading.factors.factors.filter((factor) => factor.axis === axis).length ?? 0;
  const place = customers.table === null ? "customers.range" : "customers.place";
  const showColumns = async () => {
    // The columns meant are those of the customers found here, wherever the user last clicked.
    await commands.select(customers);
    dispatch({ type: "screenShown", screen: "map" });
  };
  const when =
    results?.scoredAt == null
      ? t("holds.unscored")
      : t("holds.scored", { when: format.moment(results.scoredAt, new Date()) });
  return (
    <Panel label={t("customers")}>
      <div className={styles.spread}>
        <h2 className={styles.heading}>{t("customers")}</h2>
        <span className={styles.quiet}>{t(place, { sheet: customers.sheet })}</span>
      </div>
      <p className={styles.quiet}>
        {scored !== null && (
          // Rows that wait for customers are none: who is there is known once they are read.
          <>
            {t("holds.customers", { count: scored.reading.input.names.length })}
            {" · "}
            {t("holds.attractiveness", { count: count("attractiveness") })}
            {" · "}
            {t("holds.advantage", { count: count("advantage") })}
            {" · "}
          </>
        )}
        {when}
        {"\u00a0· "}
        <TextButton onClick={() => void showColumns()}>{t("columns")}</TextButton>
      </p>
      <p className={styles.quiet}>
        {t("holds.factors", { sheet: factors.sheet })}
        {results !== null && ` · ${t("holds.results", { sheet: results.sheet })}`}
        {chart !== null && ` · ${t("holds.chart", { sheet: chart.sheet })}`}
      </p>
    </Panel>
  );
}
