import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { adoptTexts } from "../../i18n/pane/adopt";
import type { Candidate } from "../../plans/recognise/sheet";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { Draft } from "./Draft";
import { Picker } from "./Picker";
import { startWith } from "./start-with";
import { useLook } from "./use-look";

/** Takes a table of the user's own: finds it, shows what its parts are taken for, and asks what is not sure. */
export default function AdoptTable() {
  const styles = useCommonStyles();
  const t = useText(adoptTexts);
  const { look, again, stop } = useLook();
  const [picked, setPicked] = useState<Candidate | null>(null);
  if (look.phase !== "found") {
    return (
      <div className={styles.column}>
        <h2 className={styles.heading}>{t("title")}</h2>
        <p role="status" className={styles.text}>
          {t(look.phase)}
        </p>
        {look.phase === "looking" ? (
          <Button onClick={stop}>{t("stop")}</Button>
        ) : (
          <Button
            appearance="primary"
            onClick={() => {
              again();
            }}
          >
            {t("again")}
          </Button>
        )}
        <Back />
      </div>
    );
  }
  const { reading, candidates } = look;
  const known = picked !== null && candidates.includes(picked) ? picked : null;
  const chosen = known ?? startWith(candidates, reading);
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{t("title")}</h2>
      {chosen === null ? (
        <p role="status" className={styles.text}>
          {t("none")}
        </p>
      ) : (
        <>
          <Picker
            candidates={candidates}
            unread={reading.unread}
            chosen={chosen}
            onPick={setPicked}
            onLookInto={again}
          />
          <Draft candidate={chosen} />
        </>
      )}
      {chosen?.proposal.refusal !== null && <Back />}
    </div>
  );
}

export function Back() {
  const t = useText(adoptTexts);
  const { dispatch } = usePane();
  return (
    <Button
      onClick={() => {
        dispatch({ type: "screenShown", screen: "home" });
      }}
    >
      {t("back")}
    </Button>
  );
}
