import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CSSProperties, KeyboardEvent, PointerEvent } from "react";
import type { AxisId } from "../../engine/portfolio/axes";
import { matrixTexts } from "../../i18n/pane/matrix";
import { vocabulary } from "../../i18n/vocabulary";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import type { MatrixDraft } from "./use-matrix-draft";
import { within } from "./value-at";

const useStyles = makeStyles({
  handle: {
    position: "absolute",
    pointerEvents: "auto",
    touchAction: "none",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, opacity: 0.6 },
  },
  // Wide enough to be taken hold of: 2.5.8 Target size (WCAG 2.2) asks for 24 pixels.
  advantage: { width: "24px", marginLeft: "-12px", cursor: "ew-resize" },
  attractiveness: { height: "24px", marginTop: "-12px", cursor: "ns-resize" },
});

interface Props {
  readonly axis: AxisId;
  readonly draft: MatrixDraft;
  /** Where the border lies in the picture: along the plot, so that the number at its end stays in sight. */
  readonly style: CSSProperties;
  readonly step: number;
  readonly onPointer: (event: PointerEvent) => void;
}

/** One border as a slider: dragged across it, or moved by the arrow keys. */
export function CutHandle({ axis, draft, style, step, onPointer }: Props) {
  const styles = useStyles();
  const t = useText(matrixTexts);
  const word = useText(vocabulary);
  const format = useFormat();
  const { scale } = draft.settings;
  const value = draft.portfolio.cuts[axis];
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t("cut.handle", { axis: word(`axis.${axis}`) })}
      aria-orientation={axis === "advantage" ? "horizontal" : "vertical"}
      aria-valuemin={scale.lowest}
      aria-valuemax={scale.highest}
      aria-valuenow={value}
      aria-valuetext={t("cut.value", { value: format.plain(value), count: draft.movers.length })}
      className={mergeClasses(styles.handle, styles[axis])}
      style={style}
      onKeyDown={(event: KeyboardEvent) => {
        const next = afterKey(event.key, value, step, scale);
        if (next === null) return;
        event.preventDefault();
        draft.setCut(axis, within(next, scale));
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onPointer(event);
      }}
    />
  );
}

/** Where a key takes the value; null for keys that a slider does not know. */
function afterKey(
  key: string,
  value: number,
  step: number,
  scale: { readonly lowest: number; readonly highest: number },
): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowUp: value + step,
    ArrowRight: value + step,
    ArrowDown: value - step,
    ArrowLeft: value - step,
    PageUp: value + 10 * step,
    PageDown: value - 10 * step,
    Home: scale.lowest,
    End: scale.highest,
  };
  return targets[key] ?? null;
}
