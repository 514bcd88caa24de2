import { Button } from "@fluentui/react-components";
import { mapTexts } from "../../i18n/pane/map";
import { vocabulary } from "../../i18n/vocabulary";
import { useCommonStyles } from "../parts/use-common-styles";
import type { SelectedRange } from "../ports";
import { usePane } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { mappedFactors, mappingOf, needsOf } from "./roles";
import type { MappingDraft } from "./use-mapping";

interface Props {
  readonly mapping: MappingDraft;
  readonly range: SelectedRange;
}

/** Remembers the columns in the workbook, with the factor table they need where it is not there yet. */
export function SaveColumns({ mapping, range }: Props) {
  const styles = useCommonStyles();
  const t = useText(mapTexts);
  const word = useText(vocabulary);
  const language = useLanguage();
  const { state, commands, dispatch } = usePane();
  const { columns, factors, own } = mapping;
  const needs = needsOf(columns, factors);
  const added = columns.some(({ role }) => role.kind === "new");
  const save = async () => {
    const named = mappedFactors(columns, factors, (axis) => word(`axis.${axis}`));
    const others = own ? factors.factors.filter((factor) => !named.includes(factor)) : [];
    const table = { ...factors, factors: [...others, ...named], claimedTotal: null };
    const kept = await commands.saveMapping({
      mapping: mappingOf(range, columns),
      factors: own && !added ? null : table,
      language,
    });
    if (kept) dispatch({ type: "screenShown", screen: "home" });
  };
  return (
    <>
      {needs.map((need) => (
        <p key={need} role="status" className={styles.quiet}>
          {t(`needs.${need}`)}
        </p>
      ))}
      <Button
        appearance="primary"
        disabled={needs.length > 0 || mustWait(state)}
        onClick={() => void save()}
      >
        {t("save")}
      </Button>
    </>
  );
}
