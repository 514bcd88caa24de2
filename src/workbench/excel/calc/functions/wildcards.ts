import { fold } from "../coerce";

/** Whether a text holds a wildcard (`*`, `?`) or escapes one (`~`). */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

/** An expression that finds a pattern with Excel's wildcards; upper and lower case are the same. */
export function wildcardSource(pattern: string): string {
  let source = "";
  for (let i = 0; i < pattern.length; i++) {
    let character = pattern.charAt(i);
    if (character === "~" && "*?~".includes(pattern.charAt(i + 1)) && i + 1 < pattern.length) {
      character = pattern.charAt(++i);
    } else if (character === "*" || character === "?") {
      source += character === "*" ? "[\\s\\S]*" : "[\\s\\S]";
      continue;
    }
    source += character.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  return source;
}

/** A test of whole texts against a pattern. */
export function wildcardTest(pattern: string): (text: string) => boolean {
  const expression = new RegExp(`^${wildcardSource(fold(pattern))}$`);
  return (text) => expression.test(fold(text));
}
