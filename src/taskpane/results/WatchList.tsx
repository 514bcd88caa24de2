import { useEffect, useState } from "react";
import { watchScreenTexts } from "../../i18n/pane/watch";
import { watchTexts } from "../../i18n/reports/watch";
import type { WatchLine } from "../../plans/reports/watch/lines";
import { Loading } from "../app/Loading";
import { Group } from "../parts/Group";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

/** As many as are shown at once. */
const STEP = 20;

/** The watch list in the pane: who needs somebody, why and what to do next, as of now. */
export default function WatchList({ onOpen }: { readonly onOpen: (name: string) => void }) {
  const styles = useCommonStyles();
  const t = useText(watchScreenTexts);
  const texts = useText(watchTexts);
  const lines = useWatchLines();
  const [shown, setShown] = useState(STEP);
  if (lines === null) return <Loading />;
  return (
    <Group title={t("title", { count: lines.length })}>
      {lines.length === 0 && <p className={styles.quiet}>{texts("none")}</p>}
      {lines.slice(0, shown).map((line) => (
        <Line key={`${textOf(line.customer)}/${textOf(line.id)}`} line={line} onOpen={onOpen} />
      ))}
      {lines.length > shown && (
        <p className={styles.quiet}>
          <TextButton
            onClick={() => {
              setShown(shown + STEP);
            }}
          >
            {t("more", { count: lines.length - shown })}
          </TextButton>
        </p>
      )}
    </Group>
  );
}

interface LineProps {
  readonly line: WatchLine;
  readonly onOpen: (name: string) => void;
}

function Line({ line, onOpen }: LineProps) {
  const styles = useCommonStyles();
  const t = useText(watchScreenTexts);
  const customer = textOf(line.customer);
  const beside = [
    textOf(line.owner),
    line.severity === null ? "" : t("severity", { severity: textOf(line.severity) }),
    t("since", { day: textOf(line.since) }),
    textOf(line.done) === "" ? "" : t("done"),
  ].filter((part) => part !== "");
  return (
    <div>
      <p className={styles.text}>
        <TextButton
          onClick={() => {
            onOpen(customer);
          }}
        >
          {customer}
        </TextButton>{" "}
        <strong>{textOf(line.flag)}</strong>
      </p>
      <p className={styles.text}>{textOf(line.reason)}</p>
      {textOf(line.next)
        .split("\n")
        .map((next) => (
          <p key={next} className={styles.text}>
            {next}
          </p>
        ))}
      <p className={styles.quiet}>{beside.join(" · ")}</p>
    </div>
  );
}

function textOf(cell: WatchLine["id"]): string {
  return cell === null || typeof cell === "object" ? "" : String(cell);
}

/** What there is to watch, again whenever the workbook has been read again; null until it has been looked at. */
function useWatchLines(): readonly WatchLine[] | null {
  const { commands, port, state } = usePane();
  const language = useLanguage();
  const [lines, setLines] = useState<readonly WatchLine[] | null>(null);
  const { book } = state;
  useEffect(() => {
    let wanted = true;
    void commands.look(port.readWatchList(language)).then((found) => {
      if (wanted) setLines(found ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [commands, port, language, book]);
  return lines;
}
