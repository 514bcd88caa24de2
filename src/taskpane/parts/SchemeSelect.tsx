import { Field, Select } from "@fluentui/react-components";
import { labelSchemes } from "../../engine/matrix/labels";
import { partsTexts } from "../../i18n/pane/parts";
import { vocabulary } from "../../i18n/vocabulary";
import { schemeLabels } from "../../plans/settings/labels";
import type { SectionProps } from "../settings/section";
import { useText } from "../text/use-text";
import { useCommonStyles } from "./use-common-styles";

/** Which names the quadrants have. */
export function SchemeSelect({ settings, onChange }: SectionProps) {
  const styles = useCommonStyles();
  const t = useText(partsTexts);
  const word = useText(vocabulary);
  return (
    <>
      <Field label={t("scheme")} orientation="horizontal">
        <Select
          value={settings.labelScheme}
          onChange={(_, { value }) => {
            const scheme = labelSchemes.find((each) => each === value);
            onChange(
              scheme === undefined
                ? { labelScheme: "own" }
                : { labelScheme: scheme, labels: schemeLabels(scheme, settings.language) },
            );
          }}
        >
          {labelSchemes.map((scheme) => (
            <option key={scheme} value={scheme}>
              {word(`scheme.${scheme}`)}
            </option>
          ))}
          <option value="own">{word("scheme.own")}</option>
        </Select>
      </Field>
      {settings.labelScheme === "mcdonald" && <p className={styles.quiet}>{t("scheme.beware")}</p>}
    </>
  );
}
