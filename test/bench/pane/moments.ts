/** In milliseconds since the pane's page began to load. */
export interface Moments {
  /** The last cell function was registered; NaN where there are none. */
  registered: number;
  /** Something can be pressed, and has been painted. */
  usable: number | null;
}
