import { succeed } from "./async-result";

type Handler = (event: unknown) => void;

/** Event handlers of the common API, by event type. */
export class Handlers {
  private readonly byType = new Map<string, Set<Handler>>();

  readonly addHandlerAsync = (type: string, handler: Handler, ...rest: unknown[]): void => {
    const handlers = this.byType.get(type) ?? new Set();
    this.byType.set(type, handlers.add(handler));
    succeed(rest);
  };

  readonly removeHandlerAsync = (type: string, ...rest: unknown[]): void => {
    const [options] = rest;
    const named =
      typeof options === "object" && options !== null && "handler" in options
        ? (options.handler as Handler)
        : undefined;
    if (named) this.byType.get(type)?.delete(named);
    else this.byType.delete(type);
    succeed(rest);
  };

  raise(type: string, event: Record<string, unknown>): void {
    for (const handler of this.byType.get(type) ?? []) handler({ type, ...event });
  }
}
