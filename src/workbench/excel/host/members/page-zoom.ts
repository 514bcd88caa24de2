import type { Page } from "../../model/page";
import { HostError } from "../protocol/error";

const smallest = 10;
const largest = 400;
const mostPages = 32_767;

/** What `zoom` reads as: a scale, or pages to fit. */
export function zoomOf({ scale, fit }: Page): Record<string, number> {
  if (fit === null) return { scale };
  return {
    ...(fit.wide === null ? {} : { horizontalFitToPages: fit.wide }),
    ...(fit.high === null ? {} : { verticalFitToPages: fit.high }),
  };
}

/** A scale of 10 to 400 per cent, or whole pages; not both, and nothing else. */
export function pageZoomed(page: Page, value: unknown): Page {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high, ...rest } = record(value);
  if (Object.keys(rest).length > 0) refuse();
  const fit = { wide: pages(wide), high: pages(high) };
  const isFitted = fit.wide !== null || fit.high !== null;
  if (scale === undefined || scale === null) return isFitted ? { ...page, fit } : refuse();
  if (isFitted || typeof scale !== "number" || scale < smallest || scale > largest) return refuse();
  return { ...page, scale, fit: null };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse();
  return value as Readonly<Record<string, unknown>>;
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > mostPages) return refuse();
  return Number(value);
}

function refuse(): never {
  throw new HostError("InvalidArgument");
}
