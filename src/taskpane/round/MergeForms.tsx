import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { consensusMethods, type ConsensusMethod } from "../../engine/raters/consensus";
import type { Raters } from "../../excel/round/read-round";
import { roundScreenTexts } from "../../i18n/pane/round";
import { roundTexts } from "../../i18n/round";
import type { MergedRound } from "../../plans/round/merge";
import type { RaterSetting } from "../../plans/round/raters";
import { Group } from "../parts/Group";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { readFormFile } from "./read-file";

interface Props {
  readonly raters: Raters;
  /** Who raters are and count, as said on this screen. */
  readonly said: readonly RaterSetting[];
  readonly onMerged: (merged: MergedRound) => void;
}

/** The files that came back, picked together, and how their ratings become one. */
export function MergeForms({ raters, said, onMerged }: Props) {
  const styles = useCommonStyles();
  const t = useText(roundScreenTexts);
  const r = useText(roundTexts);
  const language = useLanguage();
  const { state, commands, port } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [method, setMethod] = useState<ConsensusMethod>("mean");
  return (
    <Group title={t("merge.title")}>
      <p className={styles.quiet}>{t("merge.hint")}</p>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".xlsx"
        aria-label={t("files")}
        hidden
        onChange={({ target }) => {
          setFiles(Array.from(target.files ?? []));
        }}
      />
      <div className={styles.row}>
        <Button onClick={() => picker.current?.click()}>{t("files")}</Button>
        <span className={styles.quiet}>{t("files.chosen", { count: files.length })}</span>
      </div>
      <SelectField
        label={t("method")}
        value={method}
        choices={consensusMethods.map((id) => ({ value: id, text: r(`method.${id}`) }))}
        onPick={setMethod}
      />
      <Button
        appearance="primary"
        disabled={state.job !== null}
        onClick={() => {
          void commands.work("round", async (consent, hooks) => {
            const sheets = (await Promise.all(files.map(readFormFile))).flat();
            const request = { ...consent, raters, method, said, files: sheets, language };
            const { merged, written } = await (await port.round()).merge(request, hooks);
            onMerged(merged);
            return written;
          });
        }}
      >
        {t("merge")}
      </Button>
    </Group>
  );
}
