/** In milliseconds since the pane's page began to load. */
export interface Moments {
  /** The first cell function was registered, with all that scores; NaN where there are none. */
  first: number;
  /** The last one was, of the analyses. */
  last: number;
  /** Something can be pressed, and has been painted. */
  usable: number | null;
}
