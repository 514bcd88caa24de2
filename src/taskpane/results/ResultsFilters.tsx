import { Field, SearchBox, Select } from "@fluentui/react-components";
import { cells } from "../../engine/matrix/portfolio";
import { resultsTexts } from "../../i18n/pane/results";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import type { CellFilter } from "../state/state";
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
  return (
    <>
      <SearchBox
        className={styles.wide}
        style={{ maxWidth: "none" }}
        aria-label={t("search")}
        placeholder={t("search")}
        value={text}
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
      <div className={styles.pair}>
        <QuadrantFilter />
        <Field label={t("sort")}>
          <Select
            value={sort}
            onChange={(_, { value }) => {
              onSort(value as SortOrder);
            }}
          >
            {sortOrders
              .filter((order) => order !== "size" || sizes !== null)
              .map((order) => (
                <option key={order} value={order}>
                  {t(`sort.${order}`)}
                </option>
              ))}
          </Select>
        </Field>
      </div>
    </>
  );
}

/** Value of the option that shows everyone; a select knows no null. */
const all = "all";

function QuadrantFilter() {
  const t = useText(resultsTexts);
  const { state, dispatch } = usePane();
  const { portfolio } = useScored();
  const labels = useLabels();
  const { counts } = portfolio;
  return (
    <Field label={t("show")}>
      <Select
        value={state.filter ?? all}
        onChange={(_, { value }) => {
          dispatch({ type: "filtered", filter: value === all ? null : (value as CellFilter) });
        }}
      >
        <option value={all}>{t("show.all", { count: portfolio.cell.length })}</option>
        {cells.map((cell, code) => (
          <option key={cell} value={cell}>
            {t("show.cell", {
              label: labels.label(code),
              pair: labels.pair(code),
              count: counts[code] ?? 0,
            })}
          </option>
        ))}
        <option value="notRated">
          {t("show.notRated", { label: labels.notRated, count: counts[4] })}
        </option>
      </Select>
    </Field>
  );
}
