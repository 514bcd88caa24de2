import { useContext, useState } from "react";
import { cutShortHelp } from "../../i18n/help/cut-short";
import { modelScreenTexts } from "../../i18n/pane/model";
import { modelOf, models } from "../../plans/models";
import { Group } from "../parts/Group";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { TextContext } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { FunctionHelp } from "./FunctionHelp";
import ModelHelp from "./ModelHelp";

/** Help with the portfolio and with every analysis, a page each, and the way to that with the cell functions. */
export default function Help() {
  const styles = useCommonStyles();
  const t = useText(modelScreenTexts);
  const cutShort = useText(cutShortHelp);
  const { language, dress } = useContext(TextContext);
  const [id, setId] = useState(models[0]?.id ?? "");
  const model = modelOf(id);
  if (model === null) return null;
  return (
    <div className={styles.column}>
      <SelectField
        label={t("help.with")}
        hint={dress(model.texts[language].about ?? "")}
        value={id}
        choices={models.map(({ id: each, texts }) => ({
          value: each,
          text: dress(texts[language].title ?? each),
        }))}
        onPick={setId}
      />
      <ModelHelp key={id} model={model} />
      <Group title={cutShort("title")}>
        <p className={styles.text}>{cutShort("text")}</p>
      </Group>
      <FunctionHelp />
    </div>
  );
}
