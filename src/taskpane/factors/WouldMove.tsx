import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { whatIfTexts } from "../../i18n/pane/what-if";
import { Group } from "../parts/Group";
import { Movers } from "../parts/Movers";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import type { FactorDraft } from "./use-factor-draft";
import type { ComparedWeights } from "./WhatIf";

interface Props {
  readonly set: ComparedWeights;
  readonly draft: FactorDraft;
}

/** Who would move by one set of weights, and a way to take it into the edits. */
export function WouldMove({ set, draft }: Props) {
  const styles = useCommonStyles();
  const t = useText(whatIfTexts);
  const format = useFormat();
  const { labels } = useScored().reading.settings;
  const [used, setUsed] = useState(false);
  const { name: weights, unusable, edited, table } = set;
  const { movers } = set.comparison;
  const count = movers.length;
  return (
    <Group title={count === 0 ? t("moves.none", { weights }) : t("moves", { weights, count })}>
      {unusable.length > 0 && (
        <p className={styles.text}>{t("unusable", { names: format.series(unusable) })}</p>
      )}
      {count > 0 && (
        <Movers
          movers={movers}
          labels={{ from: labels, to: labels }}
          more={(left) => t("more", { count: left })}
        />
      )}
      {!edited && (
        <Button
          size="small"
          aria-label={t("use.of", { weights })}
          onClick={() => {
            draft.edit(table, undefined, { kind: "set", name: weights });
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
