import { isHostObject, type HostObject } from "../members/type";

/** Objects the client has asked to keep between requests (ranges, which have no id of their own). */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    this.last += 1;
    const id = `reference-${this.last}`;
    this.kept.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: unknown): void {
    if (typeof id === "string") this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  /** Kept objects follow what happens to the sheet; null drops the object. */
  update(move: (object: HostObject) => HostObject | null): void {
    for (const [id, object] of this.kept) {
      const moved = move(object);
      if (isHostObject(moved)) this.kept.set(id, moved);
      else this.kept.delete(id);
    }
  }
}
