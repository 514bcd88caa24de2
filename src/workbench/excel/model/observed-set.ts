/** A set that says when it changes. */
export class ObservedSet<Item> extends Set<Item> {
  private changed: (() => void) | undefined;

  onChange(listener: () => void): void {
    this.changed = listener;
  }

  override add(item: Item): this {
    super.add(item);
    this.changed?.();
    return this;
  }

  override delete(item: Item): boolean {
    const had = super.delete(item);
    if (had) this.changed?.();
    return had;
  }

  override clear(): void {
    super.clear();
    this.changed?.();
  }
}
