/** A map that says when it changes. */
export class ObservedMap<V> extends Map<string, V> {
  private changed: ((key: string) => void) | undefined;

  onChange(listener: (key: string) => void): void {
    this.changed = listener;
  }

  override set(key: string, value: V): this {
    super.set(key, value);
    this.changed?.(key);
    return this;
  }

  override delete(key: string): boolean {
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
