import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { adoptTexts } from "../../i18n/pane/adopt";
import { NumberField } from "../parts/NumberField";
import { useText } from "../text/use-text";
import type { AdoptDraft } from "./use-adopt";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
});

/** The two ends of the scale; what is typed counts once both make a scale. */
export function ScaleFields({ draft }: { readonly draft: AdoptDraft }) {
  const styles = useStyles();
  const t = useText(adoptTexts);
  const { scale } = draft.proposal;
  const [typed, setTyped] = useState<{ lowest?: number; highest?: number }>({});
  const now = { lowest: scale.lowest, highest: scale.highest, ...typed };
  const field = (end: "lowest" | "highest") => (
    <NumberField
      label={t(end)}
      value={now[end]}
      valid={(value) => {
        const next = { ...now, [end]: value };
        return next.lowest < next.highest;
      }}
      error={t("scale.invalid")}
      onValue={(value) => {
        const next = { ...now, [end]: value };
        const isScale = next.lowest < next.highest;
        setTyped(isScale ? {} : { ...typed, [end]: value });
        if (isScale) draft.answer({ scale: { lowest: next.lowest, highest: next.highest } });
      }}
    />
  );
  return (
    <div className={styles.pair}>
      {field("lowest")}
      {field("highest")}
    </div>
  );
}
