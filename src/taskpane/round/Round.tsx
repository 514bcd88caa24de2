import { useState } from "react";
import type { MergedRound } from "../../plans/round/merge";
import type { RaterSetting } from "../../plans/round/raters";
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
  const [said, setSaid] = useState<readonly RaterSetting[]>([]);
  const [changed, setChanged] = useState(false);
  const onMerged = (found: MergedRound) => {
    setMerged(found);
    setChanged(false);
  };
  const onSaid = (one: RaterSetting) => {
    setSaid([...said.filter(({ rater }) => rater !== one.rater), one]);
    setChanged(true);
  };
  return (
    <div className={styles.column}>
      <AskRaters choice={choice} />
      <MergeForms raters={choice.raters} said={said} onMerged={onMerged} />
      {merged !== null && (
        <MergedView merged={merged} said={said} changed={changed} onSaid={onSaid} />
      )}
      <PublishConsensus />
    </div>
  );
}
