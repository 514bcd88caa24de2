/** A map that says when it changes. */
export class ObservedMap<Key, Value> extends Map<Key, Value> {
  private changed: ((key: Key) => void) | undefined;

  onChange(listener: (key: Key) => void): void {
    this.changed = listener;
  }

  override set(key: Key, value: Value): this {
    super.set(key, value);
    this.changed?.(key);
    return this;
  }

  override delete(key: Key): boolean {
    const had = super.delete(key);
    if (had) this.changed?.(key);
    return had;
  }

  override clear(): void {
    const keys = [...this.keys()];
    super.clear();
    for (const key of keys) this.changed?.(key);
  }
}
