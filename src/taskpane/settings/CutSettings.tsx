import { Field, Select } from "@fluentui/react-components";
import { axes } from "../../engine/factors/types";
import { resolveCut } from "../../engine/matrix/cuts";
import { settingsTexts } from "../../i18n/pane/settings";
import { vocabulary } from "../../i18n/vocabulary";
import { CutField } from "../parts/CutField";
import { Group } from "../parts/Group";
import { useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import type { SectionProps } from "./section";

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
      <Field label={t("tie")}>
        <Select
          value={tie}
          onChange={(_, { value }) => {
            onChange({ tie: value === "low" ? "low" : "high" });
          }}
        >
          {(["high", "low"] as const).map((side) => (
            <option key={side} value={side}>
              {word(`tie.${side}`)}
            </option>
          ))}
        </Select>
      </Field>
    </Group>
  );
}
