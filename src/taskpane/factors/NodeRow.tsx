import { factorsTexts } from "../../i18n/pane/factors";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { weightOf, withWeight } from "../../engine/factors/weight-nodes";
import type { HeadingNode } from "./headings";
import type { FactorDraft } from "./use-factor-draft";
import { WeightInput } from "./WeightInput";

interface Props {
  readonly node: HeadingNode;
  readonly draft: FactorDraft;
}

/** A group, or a factor that has parts: a heading, with a weight of its own in a hierarchy. */
export function NodeRow({ node, draft }: Props) {
  const styles = useCommonStyles();
  const t = useText(factorsTexts);
  const { table, edit } = draft;
  const group = node.kind === "group";
  const name = group ? node.group : node.part;
  return (
    <tr>
      <th
        scope="rowgroup"
        colSpan={table.weighting === "flat" ? 4 : 1}
        className={styles.breakable}
        style={group ? {} : { paddingLeft: 12 }}
      >
        {name}
      </th>
      {table.weighting === "hierarchical" && (
        <>
          <td className={styles.number}>
            <WeightInput
              label={
                group ? t("groupWeight.of", { group: name }) : t("partWeight.of", { factor: name })
              }
              weight={weightOf(table, node)}
              onWeight={(weight) => {
                edit(withWeight(table, node, weight));
              }}
            />
          </td>
          <td colSpan={2} />
        </>
      )}
    </tr>
  );
}
