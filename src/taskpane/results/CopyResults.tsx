import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { resultsTexts } from "../../i18n/pane/results";
import { carriedOf, exportColumns, exportTable } from "../../plans/export/columns";
import { changedSince } from "../../plans/export/changed";
import { asTabs } from "../../plans/export/write";
import { copyText } from "../parts/copy-text";
import { Group } from "../parts/Group";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { EarlierFile } from "./EarlierFile";

const useStyles = makeStyles({
  columns: { display: "flex", flexWrap: "wrap", maxHeight: "180px", overflowY: "auto" },
});

interface Props {
  readonly onClose: () => void;
}

/**
 * Chosen columns of all customers on the clipboard, for a CRM or another workbook, where no text in them is a formula;
 * or those of the customers' own on the Results sheet, which keeps them.
 */
export default function CopyResults({ onClose }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(resultsTexts);
  const scored = useScored();
  const { commands } = usePane();
  const language = useLanguage();
  const exported = { ...scored, language };
  const columns = exportColumns(exported);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(columns.filter(({ usual }) => usual).map(({ id }) => id)),
  );
  const [earlier, setEarlier] = useState<readonly (readonly string[])[] | null>(null);
  const [copied, setCopied] = useState<number | null>(null);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    setCopied(null);
  };
  const copy = async () => {
    const all = exportTable(exported, chosen);
    const table = earlier === null ? all : changedSince(all, earlier);
    await copyText(asTabs(table));
    setCopied(table.length - 1);
  };
  const show = async () => {
    const { writeMode: mode } = scored.reading.settings;
    const carried = carriedOf(exported, chosen);
    if (await commands.score({ kind: "score", mode, language, carried })) onClose();
  };
  return (
    <Group title={t("copy.title")}>
      <div className={styles.columns}>
        {columns.map(({ id, header }) => (
          <Checkbox
            key={id}
            label={header}
            checked={chosen.has(id)}
            onChange={() => {
              toggle(id);
            }}
          />
        ))}
      </div>
      <EarlierFile
        onRead={(rows) => {
          setEarlier(rows);
          setCopied(null);
        }}
      />
      <p role="status" className={common.quiet}>
        {copied === null && earlier !== null && t("copy.since.rows", { count: earlier.length - 1 })}
        {copied === 0 && t("copy.unchanged")}
        {copied !== null && copied > 0 && t("copy.done", { count: copied })}
      </p>
      <div className={common.pair}>
        <Button appearance="primary" disabled={chosen.size === 0} onClick={() => void copy()}>
          {t("copy.copy")}
        </Button>
        <Button onClick={onClose}>{t("copy.close")}</Button>
      </div>
      {scored.reading.extras.length > 0 && (
        <p className={common.quiet}>
          <TextButton onClick={() => void show()}>{t("copy.show")}</TextButton>
        </p>
      )}
    </Group>
  );
}
