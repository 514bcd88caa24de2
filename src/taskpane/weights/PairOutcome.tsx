import {
  consistencySoFar,
  pairWeights,
  ratiosOf,
  type PairAnswers,
} from "../../engine/weights/pair-interview";
import type { FactorTable } from "../../engine/factors/types";
import { pairTexts } from "../../i18n/pane/pairs";
import { compareTexts } from "../../i18n/pane/weights";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import type { PairSets } from "./pair-sets";
import { Shares } from "./Shares";

interface Props {
  readonly pairs: PairSets;
  readonly answers: readonly PairAnswers[];
  readonly factors: readonly string[];
  readonly onLook: (set: number, pair: readonly [number, number]) => void;
  /** @param ratio the worst consistency ratio of the sets; null where one is incomplete, for which there is none */
  readonly onWeights: (table: FactorTable, ratio: number | null) => void;
}

/** The weights that follow, or the first two between which no chain of answers leads. */
export function PairOutcome({ pairs, answers, factors, onLook, onWeights }: Props) {
  const styles = useCommonStyles();
  const t = useText(compareTexts);
  const p = useText(pairTexts);
  const tables = pairs.sets.map(({ names }, i) =>
    ratiosOf(names.length, answers[i] ?? new Map<number, number>()),
  );
  const found = tables.map(pairWeights);
  const lost = found.findIndex((one) => "apart" in one);
  const gap = found[lost];
  if (gap !== undefined && "apart" in gap) {
    const [one, other] = gap.apart;
    const names = pairs.sets[lost]?.names ?? [];
    return (
      <p className={styles.text}>
        {p("needed", { one: names[one] ?? "", other: names[other] ?? "" })}{" "}
        <TextButton
          onClick={() => {
            onLook(lost, one < other ? [one, other] : [other, one]);
          }}
        >
          {t("look")}
        </TextButton>
      </p>
    );
  }
  const weights = found.map((one) => ("weights" in one ? one.weights : []));
  const isComplete = tables.every((table) => !table.some((row) => row.some(Number.isNaN)));
  const ratios = tables.map((table) => consistencySoFar(table).ratio);
  const worst = ratios.reduce((most, ratio) => (ratio > most ? ratio : most), 0);
  return (
    <>
      {!isComplete && <p className={styles.quiet}>{p("incomplete")}</p>}
      <Shares
        factors={factors}
        shares={pairs.shares(weights)}
        onUse={() => {
          onWeights(pairs.apply(weights), isComplete ? worst : null);
        }}
      />
    </>
  );
}
