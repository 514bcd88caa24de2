import { makeStyles, mergeClasses, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { movementSheetTexts } from "../../i18n/movement";
import { movementScreenTexts } from "../../i18n/pane/movement";
import { rowShares } from "../../engine/movement/migration";
import { labelled } from "../../plans/settings/labels";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import type { MovementView } from "./use-movement";

// Seven columns in the narrowest pane.
const useStyles = makeStyles({
  close: {
    "& th, & td": { paddingLeft: "2px", paddingRight: "2px" },
    "& th": { fontSize: "11px" },
  },
});

/** How many went from each place to each; a dash where nobody did. */
export function MigrationTable({ view }: { readonly view: MovementView }) {
  const styles = useCommonStyles();
  const own = useStyles();
  const t = useText(movementScreenTexts);
  const s = useText(movementSheetTexts);
  const format = useFormat();
  const [asShares, setAsShares] = useState(false);
  const { from, to, comparison } = view;
  const { counts } = comparison;
  const shares = rowShares(counts);
  const lines = [...labelled.map((one) => from.labels[one]), s("newcomers")];
  const heads = [...labelled.map((one) => to.labels[one]), s("leavers")];
  const shown = (r: number, c: number) => {
    const count = counts[r]?.[c] ?? 0;
    if (count === 0) return "–";
    return asShares ? format.percent(shares[r]?.[c] ?? 0) : format.count(count);
  };
  return (
    <Group title={t("counts.title")}>
      <div style={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={t("counts.title")}>
        <table className={mergeClasses(styles.table, own.close)}>
          <thead>
            <tr>
              <th scope="col">{s("corner")}</th>
              {heads.map((head, c) => (
                <th key={c} scope="col" style={{ textAlign: "right", wordBreak: "keep-all" }}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, r) => (
              <tr key={r}>
                <th scope="row">{line}</th>
                {heads.map((_, c) => (
                  <td key={c} className={styles.number}>
                    {r === lines.length - 1 && c === heads.length - 1 ? "" : shown(r, c)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Switch
        label={t("counts.shares")}
        checked={asShares}
        onChange={(_, { checked }) => {
          setAsShares(checked);
        }}
      />
    </Group>
  );
}
