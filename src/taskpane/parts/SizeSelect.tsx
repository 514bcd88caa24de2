import { Field, Select } from "@fluentui/react-components";
import { partsTexts } from "../../i18n/pane/parts";
import type { SectionProps } from "../settings/section";
import { useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";

/** Which column of numbers sizes the bubbles. */
export function SizeSelect({ settings, onChange }: SectionProps) {
  const t = useText(partsTexts);
  const { extras } = useScored().reading;
  return (
    <Field label={t("size")} orientation="horizontal">
      <Select
        value={settings.sizeColumn ?? ""}
        onChange={(_, { value }) => {
          onChange({ sizeColumn: value === "" ? null : value });
        }}
      >
        <option value="">{t("size.none")}</option>
        {extras
          .filter(({ numeric }) => numeric)
          .map(({ header }) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
      </Select>
    </Field>
  );
}
