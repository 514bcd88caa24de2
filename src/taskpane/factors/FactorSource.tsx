import { instantiate, templateIds, templates } from "../../engine/factors/templates";
import type { Scale } from "../../engine/factors/types";
import { factorsTexts } from "../../i18n/pane/factors";
import { NumberField } from "../parts/NumberField";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import type { FactorDraft } from "./use-factor-draft";

/** Value of the option that keeps the workbook's own factors; a select knows no null. */
const ofWorkbook = "workbook";

/** Another template in the pane's language, and the scale people rate on. */
export function FactorSource({ draft }: { readonly draft: FactorDraft }) {
  const styles = useCommonStyles();
  const t = useText(factorsTexts);
  const language = useLanguage();
  const { reading } = useScored();
  const { table, edit } = draft;
  const { scale } = table;
  const names = table.factors.map(({ name }) => name).join("\n");
  const chosen = templateIds.find(
    (id) =>
      instantiate(id, language)
        .factors.map(({ name }) => name)
        .join("\n") === names,
  );
  const setScale = (change: Partial<Scale>) => {
    edit({ ...table, scale: { ...scale, ...change } });
  };
  const valid = (value: number) => Number.isFinite(value) && scale.lowest < scale.highest;
  return (
    <>
      <SelectField
        label={t("template")}
        value={chosen ?? ofWorkbook}
        choices={[
          { value: ofWorkbook, text: t("template.workbook") },
          ...templateIds.map((id) => ({ value: id, text: templates[id].name[language] })),
        ]}
        onPick={(id) => {
          edit(id === ofWorkbook ? reading.factors : { ...instantiate(id, language), scale });
        }}
      />
      <div className={styles.pair}>
        <NumberField
          label={t("scale.lowest")}
          value={scale.lowest}
          valid={valid}
          error={t("invalid.scale")}
          onValue={(lowest) => {
            setScale({ lowest });
          }}
        />
        <NumberField
          label={t("scale.highest")}
          value={scale.highest}
          valid={valid}
          error={t("invalid.scale")}
          onValue={(highest) => {
            setScale({ highest });
          }}
        />
      </div>
    </>
  );
}
