import { labelSchemes } from "../../engine/matrix/labels";
import { partsTexts } from "../../i18n/pane/parts";
import { vocabulary } from "../../i18n/vocabulary";
import { schemeLabels } from "../../plans/settings/labels";
import type { SectionProps } from "../settings/section";
import { useText } from "../text/use-text";
import { SelectField } from "./SelectField";
import { useCommonStyles } from "./use-common-styles";

const schemes = [...labelSchemes, "own"] as const;

/** Which names the quadrants have. */
export function SchemeSelect({ settings, onChange }: SectionProps) {
  const styles = useCommonStyles();
  const t = useText(partsTexts);
  const word = useText(vocabulary);
  const { labelScheme, language } = settings;
  return (
    <>
      <SelectField
        beside
        label={t("scheme")}
        value={labelScheme}
        choices={schemes.map((scheme) => ({ value: scheme, text: word(`scheme.${scheme}`) }))}
        onPick={(scheme) => {
          const labels = scheme === "own" ? settings.labels : schemeLabels(scheme, language);
          onChange({ labelScheme: scheme, labels });
        }}
      />
      {labelScheme === "mcdonald" && <p className={styles.quiet}>{t("scheme.beware")}</p>}
    </>
  );
}
