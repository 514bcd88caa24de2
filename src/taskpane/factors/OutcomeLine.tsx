import { factorsTexts } from "../../i18n/pane/factors";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { weightOf } from "../../engine/factors/weight-nodes";
import type { FactorDraft } from "./use-factor-draft";

/** How many customers the edits would move; said aloud as it changes. */
export function OutcomeLine({ draft }: { readonly draft: FactorDraft }) {
  const styles = useCommonStyles();
  const words = useOutcomeWords(draft);
  return (
    <p role="status" className={styles.quiet}>
      {words}
    </p>
  );
}

function useOutcomeWords({ table, dirty, lastFactor, outcome }: FactorDraft): string {
  const t = useText(factorsTexts);
  const format = useFormat();
  if (!dirty) return "";
  if (outcome === null) return t("invalid.weight");
  const { moves, unrated } = outcome;
  const moved =
    moves === 0
      ? t("moves.none")
      : lastFactor === null
        ? t("moves", { count: moves })
        : t("moves.weight", {
            factor: lastFactor,
            weight: format.plain(weightOf(table, { kind: "leaf", name: lastFactor })),
            count: moves,
          });
  return unrated === 0 ? moved : `${moved} ${t("unrated", { count: unrated })}`;
}
