const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A query's answer with the names scripts use: camel case, and `items` for a collection's items. */
export function plainJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== "object" || value === null) return value;
  const record: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    record[key === "_Items" ? "items" : camel(key)] = plainJson(inner);
  }
  return record;
}
