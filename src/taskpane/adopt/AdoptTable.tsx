import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { adoptTexts } from "../../i18n/pane/adopt";
import { auditTexts } from "../../i18n/pane/audit";
import type { Candidate } from "../../plans/recognise/sheet";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { Draft } from "./Draft";
import { Picker } from "./Picker";
import { startWith } from "./start-with";
import { useLook } from "./use-look";

// Few look for mistakes, and what finds them is as much as the rest of this screen.
const AuditTables = lazy(() => import("./AuditTables"));

/** Takes a table of the user's own: finds it, shows what its parts are taken for, and asks what is not sure. */
export default function AdoptTable() {
  const styles = useCommonStyles();
  const t = useText(adoptTexts);
  const audit = useText(auditTexts);
  const { look, again, stop } = useLook();
  const [picked, setPicked] = useState<Candidate | null>(null);
  const [isAuditing, setAuditing] = useState(false);
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
  if (isAuditing) {
    return (
      <div className={styles.column}>
        <Suspense fallback={null}>
          <AuditTables
            sheets={reading.sheets}
            candidates={candidates}
            onUse={(candidate) => {
              setPicked(candidate);
              setAuditing(false);
            }}
            onClose={() => {
              setAuditing(false);
            }}
          />
        </Suspense>
      </div>
    );
  }
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
      <p className={styles.quiet}>
        <TextButton
          onClick={() => {
            setAuditing(true);
          }}
        >
          {audit("open")}
        </TextButton>
      </p>
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
