import { Field, Input } from "@fluentui/react-components";
import { settingsTexts } from "../../i18n/pane/settings";
import { vocabulary } from "../../i18n/vocabulary";
import { labelled, repeatedLabel } from "../../plans/settings/labels";
import { Group } from "../parts/Group";
import { SchemeSelect } from "../parts/SchemeSelect";
import { useText } from "../text/use-text";
import type { SectionProps } from "./section";

/** What the quadrants are called: a scheme of names, or names of one's own. */
export function LabelSettings({ settings, onChange }: SectionProps) {
  const t = useText(settingsTexts);
  return (
    <Group title={t("labels.title")}>
      <SchemeSelect settings={settings} onChange={onChange} />
      {settings.labelScheme === "own" && <OwnLabels settings={settings} onChange={onChange} />}
    </Group>
  );
}

function OwnLabels({ settings, onChange }: SectionProps) {
  const t = useText(settingsTexts);
  const word = useText(vocabulary);
  const { labels } = settings;
  const repeated = repeatedLabel(labels);
  return labelled.map((one) => {
    const place = one === "notRated" ? t("label.notRated") : word(`position.${one}`);
    const blank = labels[one].trim() === "";
    const error = blank ? t("invalid.label") : t("invalid.label.repeated");
    return (
      <Field
        key={one}
        label={place}
        validationState={blank || one === repeated ? "error" : "none"}
        validationMessage={blank || one === repeated ? error : null}
      >
        <Input
          value={labels[one]}
          onChange={(_, { value }) => {
            onChange({ labels: { ...labels, [one]: value } });
          }}
        />
      </Field>
    );
  });
}
