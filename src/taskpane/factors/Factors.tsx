import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { axes } from "../../engine/portfolio/axes";
import { factorsTexts } from "../../i18n/pane/factors";
import { Loading } from "../app/Loading";
import { ActionBar } from "../parts/ActionBar";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useText } from "../text/use-text";
import { AxisFactors } from "./AxisFactors";
import { FactorSource } from "./FactorSource";
import { OutcomeLine } from "./OutcomeLine";
import { useFactorDraft } from "./use-factor-draft";

/** With its words, fetched when it is first asked for. */
const WhatIf = lazy(() => import("./WhatIf"));

/** What customers are rated on and how much each factor counts, with what an edit would change. */
export default function Factors() {
  const styles = useCommonStyles();
  const t = useText(factorsTexts);
  const { state, commands } = usePane();
  const draft = useFactorDraft();
  const [asking, setAsking] = useState(false);
  const { table, dirty, outcome, undo, reset } = draft;
  const { scale } = useScored().reading.factors;
  const write = async () => {
    // The scale stands on the Settings sheet, beside what else the ratings are read by.
    const rescaled = table.scale.lowest !== scale.lowest || table.scale.highest !== scale.highest;
    if (rescaled && !(await commands.writeSettings({ scale: table.scale }))) return;
    if (await commands.writeFactors(table, draft.base, draft.origins)) reset();
  };
  return (
    <div className={styles.column}>
      {axes.map((axis) => (
        <AxisFactors key={axis} axis={axis} draft={draft} />
      ))}
      <FactorSource draft={draft} />
      <Button
        aria-expanded={asking}
        onClick={() => {
          setAsking(!asking);
        }}
      >
        {t("whatIf")}
      </Button>
      {asking && (
        <Suspense fallback={<Loading />}>
          <WhatIf draft={draft} />
        </Suspense>
      )}
      <ActionBar>
        <OutcomeLine draft={draft} />
        <div className={styles.pair}>
          <Button disabled={undo === null} onClick={() => undo?.()}>
            {t("undo")}
          </Button>
          <Button
            appearance="primary"
            disabled={!dirty || outcome === null || mustWait(state)}
            onClick={() => void write()}
          >
            {t("apply")}
          </Button>
        </div>
      </ActionBar>
    </div>
  );
}
