import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { settingsTexts } from "../../i18n/pane/settings";
import { workbook } from "../../i18n/workbook";
import { writeModes, type WriteMode } from "../../plans/settings/types";
import { ColorSelect } from "../parts/ColorSelect";
import { Group } from "../parts/Group";
import { NumberField } from "../parts/NumberField";
import { SizeSelect } from "../parts/SizeSelect";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { validNames } from "./draft";
import type { SectionProps } from "./section";

/** How results are written, where they go, and what the chart shows. */
export function WriteSettings({ settings, onChange }: SectionProps) {
  const styles = useCommonStyles();
  const t = useText(settingsTexts);
  const sheet = useText(workbook);
  return (
    <Group title={t("write.title")}>
      <Field label={t("mode")}>
        <RadioGroup
          value={settings.writeMode}
          onChange={(_, { value }) => {
            onChange({ writeMode: value as WriteMode });
          }}
        >
          {writeModes.map((mode) => (
            <Radio
              key={mode}
              value={mode}
              label={
                <>
                  {t(`mode.${mode}`)}
                  <br />
                  <span className={styles.quiet}>{t(`mode.${mode}.about`)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <p className={styles.quiet}>
        {t("where", {
          results: sheet("sheet.results"),
          data: sheet("sheet.chartData"),
          matrix: sheet("sheet.matrix"),
        })}
      </p>
      <NumberField
        label={t("names")}
        value={settings.namesShown}
        valid={validNames}
        error={t("invalid.names")}
        onValue={(namesShown) => {
          onChange({ namesShown });
        }}
      />
      <SizeSelect settings={settings} onChange={onChange} />
      <ColorSelect settings={settings} onChange={onChange} />
    </Group>
  );
}
