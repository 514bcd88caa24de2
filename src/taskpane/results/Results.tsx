import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useState } from "react";
import { resultsTexts } from "../../i18n/pane/results";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { CustomerList } from "./CustomerList";
import { CustomerPreview } from "./CustomerPreview";
import type { SortOrder } from "./find-rows";
import { ResultsFilters } from "./ResultsFilters";
import { WriteReports } from "./WriteReports";
import { useFoundRows } from "./use-found-rows";

// The words by which columns are known weigh more than the rest of this screen.
const CopyResults = lazy(() => import("./CopyResults"));

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "8px", height: "100%" },
  list: { flex: "1 1 160px", minHeight: "160px" },
});

/** Every customer: found by name, by quadrant, in any order; the chosen one in a few words below. */
export default function Results() {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(resultsTexts);
  const { state, dispatch } = usePane();
  const { reading } = useScored();
  const [text, setText] = useState("");
  const [isCopying, setCopying] = useState(false);
  const [sort, setSort] = useState<SortOrder>("table");
  const rows = useFoundRows({ text, filter: state.filter, sort });
  const choose = useCallback(
    (customer: number) => {
      dispatch({ type: "customerChosen", customer });
    },
    [dispatch],
  );
  const open = useCallback(() => {
    dispatch({ type: "screenShown", screen: "card" });
  }, [dispatch]);
  const { customer } = state;
  const chosen = customer !== null && rows.includes(customer) ? customer : null;
  return (
    <div className={styles.screen}>
      <ResultsFilters text={text} onText={setText} sort={sort} onSort={setSort} />
      <div className={common.spread}>
        <p role="status" className={common.quiet}>
          {rows.length === 0
            ? t("none")
            : t("found", { count: rows.length, total: reading.input.names.length })}
        </p>
        {rows.length > 0 && <span className={common.quiet}>{t("scores")}</span>}
      </div>
      {isCopying ? (
        <Suspense fallback={null}>
          <CopyResults
            onClose={() => {
              setCopying(false);
            }}
          />
        </Suspense>
      ) : (
        <p className={common.quiet}>
          <TextButton
            onClick={() => {
              setCopying(true);
            }}
          >
            {t("copy.open")}
          </TextButton>
        </p>
      )}
      <WriteReports />
      <div className={styles.list}>
        <CustomerList
          rows={rows}
          chosen={chosen}
          sized={sort === "size"}
          onChoose={choose}
          onOpen={open}
        />
      </div>
      {chosen !== null && <CustomerPreview customer={chosen} />}
    </div>
  );
}
