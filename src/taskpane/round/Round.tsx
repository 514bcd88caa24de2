import { useState } from "react";
import type { MergedRound } from "../../plans/round/merge";
import { useCommonStyles } from "../parts/use-common-styles";
import { AskRaters } from "./AskRaters";
import { MergeForms } from "./MergeForms";
import { MergedView } from "./MergedView";
import { PublishConsensus } from "./PublishConsensus";
import { useRaters } from "./use-raters";

/** A scoring round in three steps: forms for the raters, what came back put together, what was agreed on published. */
export default function Round() {
  const styles = useCommonStyles();
  const choice = useRaters();
  const [merged, setMerged] = useState<MergedRound | null>(null);
  return (
    <div className={styles.column}>
      <AskRaters choice={choice} />
      <MergeForms raters={choice.raters} onMerged={setMerged} />
      {merged !== null && <MergedView merged={merged} />}
      <PublishConsensus />
    </div>
  );
}
