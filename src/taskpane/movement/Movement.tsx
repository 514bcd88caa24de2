import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { movementScreenTexts } from "../../i18n/pane/movement";
import type { SnapshotHead } from "../../plans/snapshots/layout";
import { Loading } from "../app/Loading";
import { ActionBar } from "../parts/ActionBar";
import { Group } from "../parts/Group";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { KeepSnapshot } from "./KeepSnapshot";
import { MigrationTable } from "./MigrationTable";
import { MoversPicture } from "./MoversPicture";
import { MoverList } from "./MoverList";
import { useHeads, useMovement } from "./use-movement";

/** How the customers stand today, in a list of days. */
const TODAY = "today";

/** Keeps how the customers stand, and says who moved between two dates and why. */
export default function Movement() {
  const styles = useCommonStyles();
  const t = useText(movementScreenTexts);
  const heads = useHeads();
  if (heads === null) return <Loading />;
  return (
    <div className={styles.column}>
      <KeepSnapshot heads={heads} />
      {heads.length === 0 ? <p className={styles.quiet}>{t("none")}</p> : <Compare heads={heads} />}
    </div>
  );
}

function Compare({ heads }: { readonly heads: readonly SnapshotHead[] }) {
  const styles = useCommonStyles();
  const t = useText(movementScreenTexts);
  const language = useLanguage();
  const { state, commands, port } = usePane();
  const { settings } = useScored().reading;
  const latest = heads.find(({ forecast }) => !forecast)?.key ?? TODAY;
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({});
  const from = chosen.from ?? latest;
  const to = chosen.to ?? (latest === TODAY ? (heads[0]?.key ?? TODAY) : TODAY);
  const dates = { from: from === TODAY ? null : from, to: to === TODAY ? null : to };
  const view = useMovement(dates);
  const choices = [
    { value: TODAY, text: t("today") },
    ...heads.map((head) => ({ value: head.key, text: nameOf(head) })),
  ];
  function nameOf({ key, label, forecast }: SnapshotHead): string {
    const day = forecast ? t("forecastOf", { day: key }) : key;
    return label === "" ? day : `${day} · ${label}`;
  }
  return (
    <>
      <Group title={t("compare.title")}>
        <SelectField
          label={t("from")}
          value={from}
          choices={choices}
          onPick={(key) => {
            setChosen((before) => ({ ...before, from: key }));
          }}
        />
        <SelectField
          label={t("to")}
          value={to}
          choices={choices}
          onPick={(key) => {
            setChosen((before) => ({ ...before, to: key }));
          }}
        />
      </Group>
      {from === to && <p className={styles.quiet}>{t("same")}</p>}
      {from !== to && view === null && <Loading />}
      {from !== to && view !== null && (
        <>
          <MigrationTable view={view} />
          <MoversPicture view={view} />
          <MoverList view={view} />
        </>
      )}
      <ActionBar>
        <Button
          className={styles.wide}
          appearance="primary"
          disabled={from === to || view === null || state.job !== null}
          onClick={() => {
            void commands.work("movement", async (consent, hooks) => {
              const request = { ...dates, ...consent, mode: settings.writeMode, language };
              return (await port.movement()).write(request, hooks);
            });
          }}
        >
          {t("write")}
        </Button>
      </ActionBar>
    </>
  );
}
