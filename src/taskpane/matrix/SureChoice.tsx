import { Button, ProgressBar, Switch } from "@fluentui/react-components";
import { useMemo } from "react";
import { borderlineRows } from "../../plans/certainty/borderline";
import { certaintyWord, showsCertainty } from "../../plans/source/colored-by";
import { sureCardTexts } from "../../i18n/pane/sure";
import { QuadrantMark } from "../parts/QuadrantMark";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useLanguage } from "../text/TextProvider";
import { useFormat } from "../text/use-format";
import { labelsOf } from "../text/use-labels";
import { useText } from "../text/use-text";
import { vocabulary } from "../../i18n/vocabulary";
import type { SurePlaces } from "./use-certainty";
import type { MatrixDraft } from "./use-matrix-draft";

/** The sheet lists all of them. */
const MOST_NAMED = 12;

interface Props {
  readonly draft: MatrixDraft;
  /** Null where nobody asks. */
  readonly sure: SurePlaces | null;
}

/** Whether the markers show how sure the places are, and who is in a quadrant by a hair. */
export function SureChoice({ draft, sure }: Props) {
  const styles = useCommonStyles();
  const t = useText(sureCardTexts);
  const format = useFormat();
  const { settings, extras } = useScored().reading;
  const word = certaintyWord(settings.language);
  const headers = extras.map(({ header }) => header);
  // A column of the customers' own that is called so has that name.
  if (!showsCertainty(word, headers)) return null;
  const otherwise = showsCertainty(settings.colorColumn, headers) ? null : settings.colorColumn;
  return (
    <>
      <Switch
        label={t("fill")}
        checked={sure !== null}
        onChange={(_, { checked }) => {
          draft.set({ colorColumn: checked ? word : otherwise });
        }}
      />
      {sure !== null && <p className={styles.quiet}>{t("fill.how")}</p>}
      {sure !== null && sure.certainty === null && (
        <div className={styles.pair}>
          <ProgressBar value={sure.share} aria-label={t("working")} />
          <span className={styles.quiet}>{format.percent(sure.share)}</span>
        </div>
      )}
      {sure?.certainty != null && <Borderline draft={draft} own={sure.certainty.own} />}
    </>
  );
}

interface BorderlineProps {
  readonly draft: MatrixDraft;
  readonly own: Float64Array;
}

function Borderline({ draft, own }: BorderlineProps) {
  const styles = useCommonStyles();
  const t = useText(sureCardTexts);
  const word = useText(vocabulary);
  const format = useFormat();
  const language = useLanguage();
  const { state, commands, dispatch } = usePane();
  const { reading } = useScored();
  const { portfolio, settings } = draft;
  const { names, sizes } = reading.input;
  const labels = labelsOf(settings.labels, word);
  const found = useMemo(() => borderlineRows(own, portfolio, sizes), [own, portfolio, sizes]);
  const left = found.length - MOST_NAMED;
  return (
    <>
      <p role="status" className={styles.quiet}>
        {found.length === 0 ? t("hair.none") : t("hair", { count: found.length })}
      </p>
      <ul className={styles.list} aria-label={t("hair.who")}>
        {found.slice(0, MOST_NAMED).map((row) => (
          <li key={row}>
            <QuadrantMark code={portfolio.cell[row] ?? -1} size={10} />{" "}
            <TextButton
              onClick={() => {
                dispatch({ type: "customerChosen", customer: row });
                dispatch({ type: "screenShown", screen: "card" });
              }}
            >
              {names[row] ?? ""}
            </TextButton>{" "}
            {t("hair.line", {
              label: labels.label(portfolio.cell[row] ?? -1),
              share: format.percent(own[row] ?? NaN),
            })}
          </li>
        ))}
        {left > 0 && <li>{t("hair.more", { count: left })}</li>}
      </ul>
      <Button
        size="small"
        disabled={mustWait(state)}
        onClick={() => {
          const mode = reading.settings.writeMode;
          void commands.runModel({ id: "certainty", mode, language, typed: {} });
        }}
      >
        {t("write")}
      </Button>
    </>
  );
}
