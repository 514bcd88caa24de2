import { partsTexts } from "../../i18n/pane/parts";
import { canGroup } from "../../plans/source/groups";
import type { SectionProps } from "../settings/section";
import { useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { extraNamed } from "./extra-named";
import { SelectField } from "./SelectField";

/** Value of the choice of no column; a select knows no null, and no header is blank. */
const none = "";

/** What colours the customers: their quadrants, or the values of a column that customers share. */
export function ColorSelect({ settings, onChange }: SectionProps) {
  const t = useText(partsTexts);
  const { reading } = useScored();
  const chosen = extraNamed(reading, settings.colorColumn);
  const columns = reading.extras.filter((extra) => extra === chosen || canGroup(extra.cells));
  return (
    <SelectField
      beside
      label={t("color")}
      value={chosen?.header ?? none}
      choices={[
        { value: none, text: t("color.quadrant") },
        ...columns.map(({ header }) => ({ value: header, text: header })),
      ]}
      onPick={(value) => {
        onChange({ colorColumn: value === none ? null : value });
      }}
    />
  );
}
