/** An event as the client library takes it. */
export interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** The library's category of the object model's events. */
const CATEGORY = 65536;

/**
 * Who listens to what, and the way to tell them. Events are delivered after the request
 * that caused them was answered, in the order in which they happened.
 */
export class Events {
  /** `context.runtime.enableEvents` */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(message: EventMessage) => void>();
  private queue: EventMessage["entries"][number][] = [];

  /** Every connected client gets every event; it knows itself which of its handlers want it. */
  connect(listener: (message: EventMessage) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  wants(type: number): boolean {
    for (const key of this.registered.keys()) if (key.startsWith(`${type} `)) return true;
    return false;
  }

  /** Queues an event for each of the targets that somebody registered for. */
  raise(type: number, targets: readonly string[], message: () => Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const targetId of targets) {
      if (!this.registered.has(`${type} ${targetId}`)) continue;
      if (this.queue.length === 0)
        setTimeout(() => {
          this.deliver();
        }, 0);
      const entry = { messageCategory: CATEGORY, messageType: type, targetId };
      this.queue.push({ ...entry, message: JSON.stringify(message()) });
    }
  }

  private deliver(): void {
    const entries = this.queue;
    this.queue = [];
    for (const listener of this.listeners) listener({ entries });
  }
}
