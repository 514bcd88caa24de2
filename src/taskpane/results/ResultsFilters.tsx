import { SearchBox } from "@fluentui/react-components";
import { cells } from "../../engine/matrix/portfolio";
import { resultsTexts } from "../../i18n/pane/results";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";
import { sortOrders, type SortOrder } from "./find-rows";

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly sort: SortOrder;
  readonly onSort: (sort: SortOrder) => void;
}

/** What to list and in which order. */
export function ResultsFilters({ text, onText, sort, onSort }: Props) {
  const styles = useCommonStyles();
  const t = useText(resultsTexts);
  const { sizes } = useScored().reading.input;
  const orders = sortOrders.filter((order) => order !== "size" || sizes !== null);
  return (
    <>
      <SearchBox
        className={styles.wide}
        style={{ maxWidth: "none" }}
        aria-label={t("search")}
        placeholder={t("search")}
        dismiss={{ "aria-label": t("search.clear") }}
        value={text}
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
      <div className={styles.pair}>
        <QuadrantFilter />
        <SelectField
          label={t("sort")}
          value={sort}
          choices={orders.map((order) => ({ value: order, text: t(`sort.${order}`) }))}
          onPick={onSort}
        />
      </div>
    </>
  );
}

/** Value of the choice that shows everyone; a select knows no null. */
const all = "all";

function QuadrantFilter() {
  const t = useText(resultsTexts);
  const { state, dispatch } = usePane();
  const { portfolio } = useScored();
  const labels = useLabels();
  const { counts } = portfolio;
  return (
    <SelectField
      label={t("show")}
      value={state.filter ?? all}
      choices={[
        { value: all, text: t("show.all", { count: portfolio.cell.length }) },
        ...cells.map((cell, code) => ({
          value: cell,
          text: t("show.cell", {
            label: labels.label(code),
            pair: labels.pair(code),
            count: counts[code] ?? 0,
          }),
        })),
        {
          value: "notRated" as const,
          text: t("show.notRated", { label: labels.notRated, count: counts[4] }),
        },
      ]}
      onPick={(filter) => {
        dispatch({ type: "filtered", filter: filter === all ? null : filter });
      }}
    />
  );
}
