import type { Catalogue } from "./message";

/** The texts of one area in every language, side by side: a key that one of them lacks does not compile. */
export function texts<const Key extends string>(
  all: Readonly<{
    "en-US": Readonly<Record<Key, string>>;
    "zh-CN": Readonly<Record<NoInfer<Key>, string>>;
    "zh-TW": Readonly<Record<NoInfer<Key>, string>>;
  }>,
): Catalogue<Key> {
  return all;
}
