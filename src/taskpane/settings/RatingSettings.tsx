import type { MissingPolicy } from "../../engine/factors/types";
import { settingsTexts } from "../../i18n/pane/settings";
import { Group } from "../parts/Group";
import { NumberField } from "../parts/NumberField";
import { SelectField } from "../parts/SelectField";
import { useText } from "../text/use-text";
import { validCoverage } from "./draft";
import type { SectionProps } from "./section";

const policies: readonly MissingPolicy[] = ["exclude", "lowest", "reject"];

/** What a rating that is not there does, and how many there must be. */
export function RatingSettings({ settings, onChange }: SectionProps) {
  const t = useText(settingsTexts);
  return (
    <Group title={t("ratings.title")}>
      <SelectField
        label={t("missing")}
        value={settings.missing}
        choices={policies.map((policy) => ({ value: policy, text: t(`missing.${policy}`) }))}
        onPick={(missing) => {
          onChange({ missing });
        }}
      />
      <NumberField
        label={t("coverage")}
        hint={t("coverage.hint")}
        value={percentOf(settings.minimumCoverage)}
        valid={(percent) => validCoverage(percent / 100)}
        error={t("invalid.coverage")}
        onValue={(percent) => {
          onChange({ minimumCoverage: percent / 100 });
        }}
      />
    </Group>
  );
}

/** 0.29 is 29 % and not 28.999999999999996 %. */
function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}
