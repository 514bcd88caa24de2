import { Link } from "@fluentui/react-components";
import { homeTexts } from "../../i18n/pane/home";
import { Panel } from "../parts/Panel";
import { useCommonStyles } from "../parts/use-common-styles";
import type { WorkbookSummary } from "../ports";
import { usePane } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

/** Which tables were recognised, how much is in them, and when they were last scored. */
export function Holdings({ summary }: { readonly summary: WorkbookSummary }) {
  const styles = useCommonStyles();
  const t = useText(homeTexts);
  const format = useFormat();
  const { commands, dispatch } = usePane();
  const { customers, factors, results } = summary;
  if (customers === null || factors === null) return null;
  const { attractiveness, advantage } = factors.leaves;
  const place = customers.table === null ? "customers.range" : "customers.place";
  const showColumns = async () => {
    // The columns meant are those of the customers found here, wherever the user last clicked.
    await commands.select(customers);
    dispatch({ type: "screenShown", screen: "map" });
  };
  const scored =
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
        {t("holds.customers", { count: customers.rows })}
        {" · "}
        {t("holds.attractiveness", { count: attractiveness })}
        {" · "}
        {t("holds.advantage", { count: advantage })}
        {" · "}
        {scored}
        {"\u00a0· "}
        <Link as="button" inline className={styles.inline} onClick={() => void showColumns()}>
          {t("columns")}
        </Link>
      </p>
    </Panel>
  );
}
