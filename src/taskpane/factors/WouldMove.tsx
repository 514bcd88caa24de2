import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { whatIfTexts } from "../../i18n/pane/what-if";
import { becauseText } from "../../plans/movement/words";
import { labelOf } from "../../plans/settings/labels";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import type { FactorDraft } from "./use-factor-draft";
import type { ComparedWeights } from "./WhatIf";

const MOST_MOVERS = 20;

interface Props {
  readonly set: ComparedWeights;
  readonly draft: FactorDraft;
}

/** Who would move by one set of weights, and a way to take it into the edits. */
export function WouldMove({ set, draft }: Props) {
  const styles = useCommonStyles();
  const t = useText(whatIfTexts);
  const format = useFormat();
  const language = useLanguage();
  const { labels } = useScored().reading.settings;
  const [used, setUsed] = useState(false);
  const { name: weights, unusable, edited, table } = set;
  const { movers } = set.comparison;
  const count = movers.length;
  const left = count - MOST_MOVERS;
  return (
    <Group title={count === 0 ? t("moves.none", { weights }) : t("moves", { weights, count })}>
      {unusable.length > 0 && (
        <p className={styles.text}>{t("unusable", { names: format.series(unusable) })}</p>
      )}
      {count > 0 && (
        <ul className={styles.list}>
          {movers.slice(0, MOST_MOVERS).map((mover, i) => (
            // Customers may share a name; their order does not change while they are shown.
            <li key={i} style={{ paddingBottom: 8 }}>
              <div className={styles.strong}>{mover.name}</div>
              <div>
                {t("move", { from: labelOf(labels, mover.from), to: labelOf(labels, mover.to) })}
              </div>
              <div className={styles.quiet}>
                {t("because", { text: becauseText(mover, language) })}
              </div>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && <p className={styles.quiet}>{t("more", { count: left })}</p>}
      {!edited && (
        <Button
          size="small"
          aria-label={t("use.of", { weights })}
          onClick={() => {
            draft.edit(table);
            setUsed(true);
          }}
        >
          {t("use")}
        </Button>
      )}
      <p role="status" className={styles.quiet}>
        {used && draft.dirty ? t("used") : ""}
      </p>
    </Group>
  );
}
