import { adoptTexts } from "../../i18n/pane/adopt";
import { recognise } from "../../i18n/recognise";
import type { Candidate } from "../../plans/recognise/sheet";
import { ActionBar } from "../parts/ActionBar";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { Back } from "./AdoptTable";
import { Finish } from "./Finish";
import { Notices } from "./Notices";
import { Preview } from "./Preview";
import { Questions } from "./Questions";
import { ScaleAndWeights } from "./ScaleAndWeights";
import { useAdopt } from "./use-adopt";

/** One table: what is asked, what it looks like, its scale and weights, and what scoring it would come to. */
export function Draft({ candidate }: { readonly candidate: Candidate }) {
  const styles = useCommonStyles();
  const t = useText(adoptTexts);
  const say = useText(recognise);
  const draft = useAdopt(candidate);
  const { refusal, orientation } = draft.proposal;
  if (refusal !== null) return <p className={styles.text}>{say(`refusal.${refusal}`)}</p>;
  return (
    <>
      <Questions draft={draft} />
      {orientation === "columns" && <p className={styles.quiet}>{t("turned")}</p>}
      <Preview draft={draft} />
      <Notices draft={draft} />
      <ScaleAndWeights draft={draft} />
      <ActionBar>
        <Finish draft={draft} />
        <Back />
      </ActionBar>
    </>
  );
}
