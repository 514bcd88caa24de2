import { partsTexts } from "../../i18n/pane/parts";
import type { SectionProps } from "../settings/section";
import { useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { SelectField } from "./SelectField";

/** Value of the choice of no column; a select knows no null, and no header is blank. */
const none = "";

/** Which column of numbers sizes the bubbles. */
export function SizeSelect({ settings, onChange }: SectionProps) {
  const t = useText(partsTexts);
  const { extras } = useScored().reading;
  const columns = extras.filter(({ numeric }) => numeric).map(({ header }) => header);
  return (
    <SelectField
      beside
      label={t("size")}
      value={settings.sizeColumn ?? none}
      choices={[
        { value: none, text: t("size.none") },
        ...columns.map((header) => ({ value: header, text: header })),
      ]}
      onPick={(value) => {
        onChange({ sizeColumn: value === none ? null : value });
      }}
    />
  );
}
