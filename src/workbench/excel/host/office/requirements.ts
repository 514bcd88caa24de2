import type { ProfileTraits } from "../profile";

/** "1.10" is later than "1.9". */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}

/** `Office.context.requirements` */
export function requirements({ requirements: sets }: ProfileTraits): {
  isSetSupported: (name: string, version?: string | number) => boolean;
} {
  return {
    isSetSupported: (name, version = "1.1") => {
      const highest = sets[name];
      return highest !== undefined && compareVersions(highest, String(version)) >= 0;
    },
  };
}
