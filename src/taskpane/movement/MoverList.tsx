import { movementScreenTexts } from "../../i18n/pane/movement";
import type { Standing } from "../../engine/movement/compare";
import { Group } from "../parts/Group";
import { Movers } from "../parts/Movers";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import type { MovementView } from "./use-movement";

/** The sheet holds all of them. */
const MOST_NAMES = 5;

/** Who moved and what took them across, who came, who left. */
export function MoverList({ view }: { readonly view: MovementView }) {
  const t = useText(movementScreenTexts);
  const { from, to, comparison } = view;
  const { movers, newcomers, leavers } = comparison;
  return (
    <Group
      title={movers.length === 0 ? t("movers.none") : t("movers.title", { count: movers.length })}
    >
      <Movers
        movers={movers}
        labels={{ from: from.labels, to: to.labels }}
        more={(count) => t("movers.more", { count })}
      />
      <Names of={newcomers} text="newcomers" />
      <Names of={leavers} text="leavers" />
    </Group>
  );
}

interface NamesProps {
  readonly of: readonly Standing[];
  readonly text: "newcomers" | "leavers";
}

function Names({ of, text }: NamesProps) {
  const styles = useCommonStyles();
  const t = useText(movementScreenTexts);
  const format = useFormat();
  if (of.length === 0) return null;
  const shown = format.series(of.slice(0, MOST_NAMES).map(({ name }) => name));
  const left = of.length - MOST_NAMES;
  const names = left > 0 ? t("more", { names: shown, count: left }) : shown;
  return <p className={styles.text}>{t(text, { names })}</p>;
}
