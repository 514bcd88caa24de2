/** Pixels of the pane per point of a picture: its 9-point names are then as large as the pane's small print. */
export const PIXELS_PER_POINT = 1.2;
