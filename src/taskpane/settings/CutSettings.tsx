import { axes } from "../../engine/portfolio/axes";
import { resolveCut } from "../../engine/matrix/cuts";
import { settingsTexts } from "../../i18n/pane/settings";
import { vocabulary } from "../../i18n/vocabulary";
import { CutField } from "../parts/CutField";
import { Group } from "../parts/Group";
import { SelectField } from "../parts/SelectField";
import { useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import type { SectionProps } from "./section";

const ties = ["high", "low"] as const;

/** Where low ends and high begins, on each axis, and what happens exactly there. */
export function CutSettings({ settings, onChange }: SectionProps) {
  const t = useText(settingsTexts);
  const word = useText(vocabulary);
  const { portfolio } = useScored();
  const { cuts, scale, tie } = settings;
  return (
    <Group title={t("cuts.title")}>
      {axes.map((axis) => (
        <CutField
          key={axis}
          label={t(`cut.${axis}`)}
          rule={cuts[axis]}
          value={resolveCut(cuts[axis], portfolio[axis].score, scale)}
          scale={scale}
          onRule={(rule) => {
            onChange({ cuts: { ...cuts, [axis]: rule } });
          }}
        />
      ))}
      <SelectField
        label={t("tie")}
        value={tie}
        choices={ties.map((side) => ({ value: side, text: word(`tie.${side}`) }))}
        onPick={(side) => {
          onChange({ tie: side });
        }}
      />
    </Group>
  );
}
