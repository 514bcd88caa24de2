import { partsTexts } from "../../i18n/pane/parts";
import { certaintyWord, showsCertainty } from "../../plans/source/colored-by";
import { canGroup } from "../../plans/source/groups";
import type { SectionProps } from "../settings/section";
import { useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { extraNamed } from "./extra-named";
import { SelectField } from "./SelectField";

/** Value of the choice of no column; a select knows no null, and no header is blank. */
const none = "";

/** What colours the customers: their quadrants, filled by how sure they are or not, or what a column says that customers share. */
export function ColorSelect({ settings, onChange }: SectionProps) {
  const t = useText(partsTexts);
  const { reading } = useScored();
  const chosen = extraNamed(reading, settings.colorColumn);
  const headers = reading.extras.map(({ header }) => header);
  const certainty = certaintyWord(settings.language);
  const isCertainty = showsCertainty(settings.colorColumn, headers);
  const columns = reading.extras.filter((extra) => extra === chosen || canGroup(extra.cells));
  return (
    <SelectField
      beside
      label={t("color")}
      value={chosen?.header ?? (isCertainty ? certainty : none)}
      choices={[
        { value: none, text: t("color.quadrant") },
        ...(showsCertainty(certainty, headers)
          ? [{ value: certainty, text: t("color.certainty") }]
          : []),
        ...columns.map(({ header }) => ({ value: header, text: header })),
      ]}
      onPick={(value) => {
        onChange({ colorColumn: value === none ? null : value });
      }}
    />
  );
}
