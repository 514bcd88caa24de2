import type { EventMessage } from "./events/events";

/** A request of the client library, and the answer it takes. */
export interface HttpRequest {
  readonly url: string;
  readonly body: string | object;
}

export interface HttpResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the host uses of the library beyond its published types. */
export interface ClientInternals {
  readonly ClientRequestContext: { defaultRequestUrlAndHeaders: string };
  readonly HttpUtility: {
    setCustomSendRequestFunc(send: (request: HttpRequest) => Promise<HttpResponse>): void;
  };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: EventMessage): void;
}

/** Microsoft's client library, loaded, and the global object it lives on. */
export interface OfficeGlobals {
  readonly scope: Record<string, unknown>;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientInternals;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** The library's globals, once its script has run on this global object (a window or a vm context). */
export function clientOf(scope: object): OfficeGlobals {
  const globals = scope as Record<string, unknown>;
  if (globals.Excel === undefined || globals.OfficeExtension === undefined) {
    throw new Error("The Excel client library has not been loaded.");
  }
  return {
    scope: globals,
    Excel: globals.Excel as typeof Excel,
    OfficeExtension: globals.OfficeExtension as OfficeGlobals["OfficeExtension"],
    CustomFunctions: globals.CustomFunctions as typeof CustomFunctions,
  };
}
