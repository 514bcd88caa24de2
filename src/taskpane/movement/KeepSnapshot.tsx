import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import { useState } from "react";
import { movementScreenTexts } from "../../i18n/pane/movement";
import { mostRatings, type SnapshotHead } from "../../plans/snapshots/layout";
import { dayOf, isDay } from "../../plans/snapshots/read";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

const useStyles = makeStyles({
  // An input would else be as wide as it likes, and cover its neighbour.
  narrow: { minWidth: 0 },
  // One label may take two lines.
  level: { alignItems: "flex-end" },
});

/** One click keeps today; a forecast needs its day besides. */
export function KeepSnapshot({ heads }: { readonly heads: readonly SnapshotHead[] }) {
  const styles = useCommonStyles();
  const own = useStyles();
  const t = useText(movementScreenTexts);
  const language = useLanguage();
  const { state, commands, port } = usePane();
  const { names, factors } = useScored().reading.input;
  const [label, setLabel] = useState("");
  const [who, setWho] = useState("");
  const [forecast, setForecast] = useState(false);
  const [typedDay, setTypedDay] = useState("");
  const day = forecast ? typedDay.trim() : dayOf(new Date());
  const another = isDay(day) && heads.some(({ key }) => key.startsWith(day));
  const room = Math.floor(mostRatings / Math.max(1, factors.factors.length));
  return (
    <Group title={t("keep.title")}>
      <p className={styles.quiet}>{t("keep.hint")}</p>
      <div className={mergeClasses(styles.pair, own.level)}>
        <Field label={t("label")}>
          <Input
            className={own.narrow}
            value={label}
            onChange={(_, { value }) => {
              setLabel(value);
            }}
          />
        </Field>
        <Field label={t("who")}>
          <Input
            className={own.narrow}
            value={who}
            onChange={(_, { value }) => {
              setWho(value);
            }}
          />
        </Field>
      </div>
      <Checkbox
        label={t("forecast")}
        checked={forecast}
        onChange={(_, { checked }) => {
          setForecast(checked === true);
        }}
      />
      {forecast && (
        <Field label={t("day")} hint={t("day.hint")}>
          <Input
            value={typedDay}
            onChange={(_, { value }) => {
              setTypedDay(value);
            }}
          />
        </Field>
      )}
      {names.length > room && <p className={styles.quiet}>{t("keep.partly", { count: room })}</p>}
      <Button
        disabled={state.job !== null || !isDay(day)}
        onClick={() => {
          void commands.work("snapshot", async (consent, hooks) => {
            const request = { ...consent, language, day, forecast, label, who, another };
            return (await port.movement()).keep(request, hooks);
          });
        }}
      >
        {t(another ? "another" : "keep")}
      </Button>
    </Group>
  );
}
