import type { ErrorCode } from "../i18n/errors";
import type { Conflict } from "../plans/conflicts";

/** Why something failed in the workbook: a code whose text is in `i18n/errors`, and details to copy. */
export class KamError extends Error {
  override readonly name: string = "KamError";
  /** What was left as it is, because somebody has changed it or because it is not certain whose it is. */
  kept: readonly Conflict[] = [];

  constructor(
    readonly code: ErrorCode,
    readonly place: { readonly sheet?: string; readonly address?: string } = {},
    options: { cause?: unknown } = {},
  ) {
    super(code, options);
  }

  /** The same failure, with what was left. */
  leaving(kept: readonly Conflict[]): this {
    this.kept = kept;
    return this;
  }

  /** For a person to copy: the code, and what Excel said. */
  get details(): string {
    return [this.code, detailsOf(this.cause)].filter((part) => part !== "").join(" ");
  }
}

/** Nothing was written: these are the user's, and would be replaced. */
export class NeedsConsent extends KamError {
  override readonly name = "NeedsConsent";

  constructor(readonly conflicts: readonly Conflict[]) {
    super("KAM-CONSENT");
  }
}

/**
 * Writing failed, and so did putting back what was there; the token is for another try. Where not even the beginning
 * was answered, nobody knows whether there is anything to put back.
 */
export class HalfWritten extends KamError {
  override readonly name = "HalfWritten";

  constructor(
    readonly token: string,
    begun: boolean,
    cause: unknown,
  ) {
    super(begun ? "KAM-HALF-WRITTEN" : "KAM-NO-ANSWER", {}, { cause });
  }
}

/** Excel's own codes (`Excel.ErrorCodes`, and Microsoft: "Error handling with the application-specific JavaScript APIs"). */
const codes: Readonly<Record<string, ErrorCode>> = {
  AccessDenied: "KAM-PROTECTED",
  InvalidOperationInCellEditMode: "KAM-CELL-EDIT",
  ItemNotFound: "KAM-GONE",
  InvalidObjectPath: "KAM-GONE",
  InvalidBinding: "KAM-GONE",
  // A chart is selected, or several ranges are.
  InvalidSelection: "KAM-RANGE",
  ConnectionFailure: "KAM-CONNECTION",
  InactiveWorkbook: "KAM-CONNECTION",
  HostIsStarting: "KAM-CONNECTION",
  RequestPayloadSizeLimitExceeded: "KAM-PAYLOAD",
  ResponsePayloadSizeLimitExceeded: "KAM-PAYLOAD",
  RangeExceedsLimit: "KAM-PAYLOAD",
  OperationCellsExceedLimit: "KAM-PAYLOAD",
  RangeImageExceedsLimit: "KAM-PAYLOAD",
  FormulaLengthExceedsLimit: "KAM-FORMULA",
  MergedRangeConflict: "KAM-MERGED",
  RangeHasMergedCells: "KAM-MERGED",
  ApiNotFound: "KAM-UNSUPPORTED",
  ApiNotAvailable: "KAM-UNSUPPORTED",
  NotImplemented: "KAM-UNSUPPORTED",
  UnsupportedOperation: "KAM-UNSUPPORTED",
  UnsupportedFeature: "KAM-UNSUPPORTED",
  UnsupportedFillType: "KAM-UNSUPPORTED",
  UnsupportedSheet: "KAM-SHEET-KIND",
  EmptyChartSeries: "KAM-CHART-EMPTY",
  ServiceNotAvailable: "KAM-BUSY",
  ActivityLimitReached: "KAM-BUSY",
  TooManyRequests: "KAM-BUSY",
  MemoryLimitReached: "KAM-BUSY",
  DirtySupportingFormula: "KAM-BUSY",
  InvalidSession: "KAM-SESSION",
  InvalidRequestContext: "KAM-SESSION",
  InvalidReference: "KAM-SESSION",
  HostRestartNeeded: "KAM-SESSION",
  Unauthenticated: "KAM-SESSION",
  ItemAlreadyExists: "KAM-TAKEN",
  FilteredRangeConflict: "KAM-IN-THE-WAY",
  InsertDeleteConflict: "KAM-IN-THE-WAY",
  NonBlankCellOffSheet: "KAM-IN-THE-WAY",
  PivotTableRangeConflict: "KAM-IN-THE-WAY",
  Conflict: "KAM-MEANWHILE",
  // Excel broke it off: what the user breaks off comes with the add-in's own signal.
  RequestAborted: "KAM-INTERNAL",
  GeneralException: "KAM-INTERNAL",
  CannotRegisterEvent: "KAM-INTERNAL",
  InvalidArgument: "KAM-REFUSED",
  InvalidOperation: "KAM-REFUSED",
  InvalidRequest: "KAM-REFUSED",
  ContentLengthRequired: "KAM-REFUSED",
  BadPassword: "KAM-PROTECTED",
  OpenWorkbookLinksBlocked: "KAM-LINKS",
  RefreshWorkbookLinksBlocked: "KAM-LINKS",
  PowerQueryRefreshResourceChallenge: "KAM-LINKS",
};

/** Any failure as one of ours. */
export function toKamError(error: unknown): KamError {
  if (error instanceof KamError) return error;
  if (isAbort(error)) return new KamError("KAM-CANCELLED", {}, { cause: error });
  if (isQuota(error)) return new KamError("KAM-QUOTA", {}, { cause: error });
  const host = hostCode(error);
  const code = Object.hasOwn(codes, host) ? codes[host] : undefined;
  return new KamError(code ?? "KAM-UNKNOWN", {}, { cause: error });
}

/** Excel has no code of its own for a custom XML part that it finds too large: whatever it says of one means that. */
function isQuota(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const refused = ["InvalidArgument", "GeneralException"].includes(hostCode(error));
  return refused && errorLocation(error) === "CustomXmlPartCollection.add";
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** The code of a `RichApi.Error`; by its shape, since the class belongs to Office's own realm. */
export function hostCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/**
 * Goes on where Excel refused something; without an answer nobody knows whether what was asked for is there.
 *
 * @throws the same error where nothing that is asked for next would be answered either
 */
export function throwIfEnd(error: unknown): void {
  if (hostCode(error) === "" || isEnd(toKamError(error))) throw error;
}

/** Whether nothing that is asked for next would be answered, or it is no longer wanted. */
export function isEnd({ code }: KamError): boolean {
  return code === "KAM-CANCELLED" || code === "KAM-CONNECTION" || code === "KAM-SESSION";
}

function detailsOf(cause: unknown): string {
  if (typeof cause !== "object" || cause === null) return "";
  const message = "message" in cause && typeof cause.message === "string" ? cause.message : "";
  return [hostCode(cause), message, errorLocation(cause)].filter((part) => part !== "").join(" – ");
}

function errorLocation(cause: object): string {
  const info = "debugInfo" in cause ? cause.debugInfo : null;
  if (typeof info !== "object" || info === null || !("errorLocation" in info)) return "";
  return typeof info.errorLocation === "string" ? info.errorLocation : "";
}
