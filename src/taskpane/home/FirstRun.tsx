import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { homeTexts } from "../../i18n/pane/home";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { MatrixSketch } from "./MatrixSketch";
import { WayIn } from "./WayIn";

const CaseHistories = lazy(() => import("./CaseHistories"));
const LanguagePicker = lazy(() => import("../parts/LanguagePicker"));

const useStyles = makeStyles({
  title: { ...typographyStyles.title3, margin: 0, textWrap: "balance" },
  ways: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** One screen of value and three ways in, for a workbook without the product's tables. */
export function FirstRun() {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(homeTexts);
  const language = useLanguage();
  const { state, commands, dispatch } = usePane();
  const busy = mustWait(state);
  // Where nothing stands there is no table to be found.
  const isBlank = state.book?.summary.isBlank === true;
  return (
    <div className={common.column}>
      <MatrixSketch />
      <h2 className={styles.title}>{t("first.title")}</h2>
      <p className={common.text}>{t("first.value")}</p>
      <div role="group" aria-label={t("first.question")} className={styles.ways}>
        <WayIn
          primary={!isBlank}
          name={t("first.selection")}
          about={t("first.selection.about")}
          disabled={busy}
          onChoose={() => {
            dispatch({ type: "screenShown", screen: "map" });
          }}
        />
        <WayIn
          name={t("first.template")}
          about={t("first.template.about")}
          disabled={busy}
          onChoose={() =>
            void commands.insertTemplate({ template: "standard", language, form: false })
          }
        />
        <WayIn
          primary={isBlank}
          name={t("first.sample")}
          about={t("first.sample.about")}
          disabled={busy}
          onChoose={() => void commands.insertSample({ language })}
        />
        <Suspense fallback={null}>
          <CaseHistories />
        </Suspense>
      </div>
      <p className={common.quiet}>{t("first.noSignIn")}</p>
      <Suspense fallback={null}>
        <LanguagePicker />
      </Suspense>
    </div>
  );
}
