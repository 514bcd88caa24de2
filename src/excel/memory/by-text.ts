import * as z from "zod/mini";

const entries = z.transform((kept: unknown) =>
  typeof kept === "object" && kept !== null && !Array.isArray(kept) ? Object.entries(kept) : kept,
);

/** Numbers by texts of the user's, whatever those are: zod's own records lose what is called "__proto__". */
export function byText(value: z.ZodMiniType<number>) {
  return z.pipe(
    z.pipe(entries, z.array(z.tuple([z.string(), value]))),
    z.transform((all) => Object.fromEntries<number>(all)),
  );
}
