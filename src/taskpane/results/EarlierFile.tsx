import { Label } from "@fluentui/react-components";
import { useId } from "react";
import { resultsTexts } from "../../i18n/pane/results";
import { decodeDelimited, readDelimited } from "../../plans/export/read-delimited";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";

interface Props {
  /** Its rows, the first its header; null where no file is chosen any more. */
  readonly onRead: (rows: readonly (readonly string[])[] | null) => void;
}

/** The file of which only what differs is to be copied. It is read here and goes nowhere. */
export function EarlierFile({ onRead }: Props) {
  const common = useCommonStyles();
  const t = useText(resultsTexts);
  const id = useId();
  const read = (file: File | undefined) => {
    if (file === undefined) {
      onRead(null);
      return;
    }
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      onRead(readDelimited(decodeDelimited(new Uint8Array(reader.result as ArrayBuffer))));
    });
    reader.readAsArrayBuffer(file);
  };
  return (
    <div>
      <Label htmlFor={id}>{t("copy.since")}</Label>
      <p className={common.quiet}>{t("copy.since.about")}</p>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt"
        style={{ maxWidth: "100%" }}
        onChange={(event) => {
          read(event.target.files?.[0]);
        }}
      />
    </div>
  );
}
