import { instantiate, templateIds, templates } from "../../engine/factors/templates";
import type { Scale } from "../../engine/factors/types";
import { languages } from "../../i18n/language";
import { factorsTexts } from "../../i18n/pane/factors";
import { languageNames } from "../../i18n/workbook/language-names";
import { languageOf, sameFactor, tableIn } from "../../plans/recognise/factor-names";
import { NumberField } from "../parts/NumberField";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import type { FactorDraft } from "./use-factor-draft";

/** Value of the option that keeps the workbook's own factors; a select knows no null. */
const ofWorkbook = "workbook";

/** Another template, the language of its names, and the scale people rate on. */
export function FactorSource({ draft }: { readonly draft: FactorDraft }) {
  const styles = useCommonStyles();
  const t = useText(factorsTexts);
  const language = useLanguage();
  const { reading } = useScored();
  const { table, edit } = draft;
  const { scale } = table;
  const named = languageOf(table);
  const chosen = templateIds.find((id) => {
    const { factors } = instantiate(id, language);
    return (
      factors.length === table.factors.length &&
      factors.every(({ name }, i) => sameFactor(name, table.factors[i]?.name ?? ""))
    );
  });
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
      {named !== null && (
        <SelectField
          label={t("names")}
          value={named}
          choices={[
            ...(named === "mixed" ? [{ value: named, text: t("names.mixed") }] : []),
            ...languages.map((each) => ({ value: each, text: languageNames[each], lang: each })),
          ]}
          onPick={(picked) => {
            if (picked !== "mixed") edit(tableIn(table, picked));
          }}
        />
      )}
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
