import { useMemo } from "react";
import {
  bestWorstWeights,
  inputConsistency,
  type BestWorst,
} from "../../engine/weights/best-worst";
import type { Interview } from "../../engine/weights/interview";
import { Shares } from "./Shares";

interface Props {
  readonly factors: readonly string[];
  readonly judgements: BestWorst;
  readonly ends: Interview;
  readonly onWeights: (weights: readonly number[], ratio: number) => void;
}

/** What the answers about the most and the least important factor come to. */
export function Weights({ factors, judgements, ends, onWeights }: Props) {
  const { weights } = useMemo(() => bestWorstWeights(judgements, ends), [judgements, ends]);
  return (
    <Shares
      factors={factors}
      shares={weights}
      onUse={() => {
        onWeights(weights, inputConsistency(judgements, ends).ratio);
      }}
    />
  );
}
