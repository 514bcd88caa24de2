import { makeStyles, tokens } from "@fluentui/react-components";
import type { PointerEvent } from "react";

const useStyles = makeStyles({
  cross: {
    position: "absolute",
    width: "14px",
    height: "14px",
    margin: "-7px 0 0 -7px",
    boxSizing: "border-box",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    pointerEvents: "auto",
    touchAction: "none",
    cursor: "move",
  },
});

interface Props {
  readonly place: { readonly x: number; readonly y: number };
  readonly onPointer: (event: PointerEvent) => void;
}

/** Moves both borders at once, by the pointer alone: the keyboard has the two sliders. */
export function CrossHandle({ place, onPointer }: Props) {
  const styles = useStyles();
  return (
    <div
      aria-hidden="true"
      className={styles.cross}
      style={{ left: `${place.x}%`, top: `${place.y}%` }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onPointer(event);
      }}
    />
  );
}
