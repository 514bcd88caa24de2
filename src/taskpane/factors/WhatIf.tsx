import { useMemo } from "react";
import type { FactorTable } from "../../engine/factors/types";
import { whatIfTexts } from "../../i18n/pane/what-if";
import { vocabulary } from "../../i18n/vocabulary";
import { labelled } from "../../plans/settings/labels";
import { compareWeights, type WhatIf as Found } from "../../plans/what-if/compare";
import { keptWeights } from "../../plans/what-if/kept";
import { Panel } from "../parts/Panel";
import { useCommonStyles } from "../parts/use-common-styles";
import type { Reading } from "../ports";
import { useScored } from "../state/PaneProvider";
import { placed } from "../state/placed";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { KeepWeights } from "./KeepWeights";
import type { FactorDraft } from "./use-factor-draft";
import { WouldMove } from "./WouldMove";

/** Weights beside today's, and what they would do. */
export interface ComparedWeights extends Found {
  readonly name: string;
  readonly table: FactorTable;
  readonly unusable: readonly string[];
  /** Whether they are those of the edits. */
  readonly edited: boolean;
}

/** Who would move by other weights: those that are being edited, and those kept in the Factors table. */
export default function WhatIf({ draft }: { readonly draft: FactorDraft }) {
  const styles = useCommonStyles();
  const t = useText(whatIfTexts);
  const word = useText(vocabulary);
  const sets = useSets(draft, t("edited"));
  return (
    <Panel label={t("title")}>
      <h2 className={styles.heading}>{t("title")}</h2>
      <p className={styles.quiet}>{t("hint", { header: word("header.weight") })}</p>
      {sets.length === 0 ? <p className={styles.text}>{t("none")}</p> : <CountTable sets={sets} />}
      {sets.map((set, i) => (
        <WouldMove key={i} set={set} draft={draft} />
      ))}
      {draft.dirty && <KeepWeights table={draft.table} />}
    </Panel>
  );
}

function useSets(draft: FactorDraft, edited: string): readonly ComparedWeights[] {
  const { reading } = useScored();
  const kept = useMemo(
    () =>
      keptIn(reading).map((set): ComparedWeights => {
        return { ...set, edited: false, ...compareWeights(reading.input, set.table) };
      }),
    [reading],
  );
  const { table, dirty, outcome } = draft;
  // While a weight is no number there is nothing to compare.
  const usable = dirty && outcome !== null;
  const own = useMemo(
    () => (usable ? compareWeights(reading.input, table) : null),
    [usable, reading.input, table],
  );
  if (own === null) return kept;
  return [{ name: edited, table, unusable: [], edited: true, ...own }, ...kept];
}

function keptIn(reading: Reading) {
  const source = placed(reading);
  return source === null ? [] : keptWeights(source);
}

/** How many customers each quadrant holds today, and would hold. */
function CountTable({ sets }: { readonly sets: readonly ComparedWeights[] }) {
  const styles = useCommonStyles();
  const t = useText(whatIfTexts);
  const format = useFormat();
  const { labels } = useScored().reading.settings;
  const today = sets[0]?.today;
  const rows = [
    ...(today === undefined ? [] : [{ name: t("today"), counts: today }]),
    ...sets.map(({ name, then }) => ({ name, counts: then })),
  ];
  return (
    <div style={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={t("counts")}>
      <table className={styles.table} aria-label={t("counts")}>
        <thead>
          <tr>
            <th scope="col">{t("weights")}</th>
            {labelled.map((one) => (
              <th key={one} scope="col" style={{ textAlign: "right", wordBreak: "keep-all" }}>
                {labels[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }, i) => (
            <tr key={i}>
              <th scope="row">{name}</th>
              {labelled.map((one) => (
                <td key={one} className={styles.number}>
                  {format.count(counts[one])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
