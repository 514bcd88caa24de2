import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useContext, useState } from "react";
import type { Cell } from "../../engine/cell";
import { typedTableTexts } from "../../i18n/accounts/shared";
import { modelScreenTexts } from "../../i18n/pane/model";
import { namesListed } from "../../plans/accounts/said";
import { analyses } from "../../plans/models";
import type { ColumnModel } from "../../plans/models/model";
import type { Typed } from "../../plans/models/settings";
import { Loading } from "../app/Loading";
import { ActionBar } from "../parts/ActionBar";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { ProblemList } from "../problems/ProblemList";
import { usePane, useScored } from "../state/PaneProvider";
import { TextContext, useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { ModelFields } from "./ModelFields";
import { ModelPreview } from "./ModelPreview";
import { TablesToFill } from "./TablesToFill";
import { useModel } from "./use-model";

const ModelHelp = lazy(() => import("../help/ModelHelp"));

/** One screen for all analyses: choose one, choose its columns, set it, look at it, write it. */
export default function Models({
  offered = analyses,
}: {
  readonly offered?: readonly ColumnModel[];
}) {
  const styles = useCommonStyles();
  const t = useText(modelScreenTexts);
  const { language, dress } = useContext(TextContext);
  const titleOf = ({ id: each, texts }: ColumnModel) => dress(texts[language].title ?? each);
  const [id, setId] = useState(offered[0]?.id ?? "");
  const [helping, setHelping] = useState(false);
  const model = offered.find((each) => each.id === id) ?? null;
  if (model === null) return null;
  return (
    <div className={styles.column}>
      <SelectField
        label={t("analysis")}
        hint={dress(model.texts[language].about ?? "")}
        value={id}
        choices={offered.map((each) => ({ value: each.id, text: titleOf(each) }))}
        onPick={setId}
      />
      <div>
        <Button
          appearance="transparent"
          size="small"
          aria-expanded={helping}
          onClick={() => {
            setHelping(!helping);
          }}
        >
          {t("help")}
        </Button>
      </div>
      {helping && (
        <Suspense fallback={<Loading />}>
          <ModelHelp model={model} />
        </Suspense>
      )}
      <Analysis key={id} model={model} />
    </div>
  );
}

function Analysis({ model }: { readonly model: ColumnModel }) {
  const styles = useCommonStyles();
  const t = useText(modelScreenTexts);
  const said = useText(typedTableTexts);
  const language = useLanguage();
  const { state, commands } = usePane();
  const { settings } = useScored().reading;
  const [typed, setTyped] = useState<Typed>({});
  const view = useModel(model, typed);
  if (view === null) return <Loading />;
  const onType = (key: string, cell: Cell) => {
    setTyped((before) => ({ ...before, [key]: cell }));
  };
  const request = { id: model.id, mode: settings.writeMode, language, typed };
  return (
    <>
      <ModelFields model={model} view={view} onType={onType} />
      {view.built === null ? (
        <p className={styles.quiet}>{t("missing")}</p>
      ) : (
        <ModelPreview model={model} built={view.built} />
      )}
      {view.built !== null && (
        <ProblemList
          title={t("problems", { count: view.built.problems.length })}
          problems={view.built.problems}
        />
      )}
      {view.absent.length > 0 && (
        <p className={styles.text}>
          {said("absent", { count: view.absent.length, names: namesListed(view.absent) })}
        </p>
      )}
      <TablesToFill />
      <ActionBar>
        <Button
          className={styles.wide}
          appearance="primary"
          disabled={view.built === null || state.job !== null}
          onClick={() => void commands.runModel(request)}
        >
          {t("write")}
        </Button>
      </ActionBar>
    </>
  );
}
