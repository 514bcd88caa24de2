import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useRef } from "react";
import { resultsTexts } from "../../i18n/pane/results";
import { useText } from "../text/use-text";
import { CustomerRow } from "./CustomerRow";
import { moveBy } from "./move-by";

/** Pixels; two lines of text and their padding. */
const ROW_HEIGHT = 52;

/** Rows are given to the places of rows that went out of view; more of them than any screen is high. */
const SLOTS = 128;

const useStyles = makeStyles({
  scroller: {
    height: "100%",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  all: { position: "relative", width: "100%" },
});

interface Props {
  readonly rows: readonly number[];
  readonly chosen: number | null;
  /** Whether each customer's size is shown. */
  readonly sized: boolean;
  readonly onChoose: (row: number) => void;
  readonly onOpen: () => void;
}

/** A listbox of which only the rows in view exist. Arrows move, Enter opens. */
export function CustomerList({ rows, chosen, sized, onChoose, onOpen }: Props) {
  const styles = useStyles();
  const t = useText(resultsTexts);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
  });
  const at = chosen === null ? -1 : rows.indexOf(chosen);
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at);
  }, [at, virtualizer]);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      tabIndex={0}
      aria-label={t("list")}
      aria-activedescendant={at >= 0 ? `${id}${at}` : undefined}
      onKeyDown={(event) => {
        if (event.key === "Enter" && at >= 0) onOpen();
        const next = rows[moveBy(event.key, at, rows.length, scroller.current, ROW_HEIGHT)];
        if (next === undefined) return;
        event.preventDefault();
        onChoose(next);
      }}
    >
      <div className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <CustomerRow
            key={index % SLOTS}
            id={`${id}${index}`}
            row={rows[index] ?? 0}
            place={index + 1}
            of={rows.length}
            chosen={index === at}
            start={start}
            height={ROW_HEIGHT}
            sized={sized}
            onChoose={onChoose}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  );
}
