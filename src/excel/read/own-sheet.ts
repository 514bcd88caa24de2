import type { SheetRole } from "../../plans/plan";
import type { Survey } from "./survey";

/** The present name of a sheet that the add-in made, however the user has renamed it; null where it is gone. */
export function ownSheet(
  { sheets, memory, marked }: Pick<Survey, "sheets" | "memory" | "marked">,
  role: SheetRole,
): string | null {
  const record = memory.sheets.find((sheet) => sheet.role === role);
  // Ids may change when a file is written and read again: only a sheet that was renamed is known by its id.
  const sheet =
    sheets.find(({ name }) => name === record?.name) ?? sheets.find(({ id }) => id === record?.id);
  return (sheet ?? marked.find((one) => one.role === role))?.name ?? null;
}

/** The present names of those that there are, by what each is called here. */
export function ownSheets<Part extends string>(
  survey: Survey,
  roles: Readonly<Record<Part, SheetRole>>,
): Partial<Record<Part, string>> {
  const found = (Object.keys(roles) as Part[]).flatMap((part) => {
    const name = ownSheet(survey, roles[part]);
    return name === null ? [] : [[part, name] as const];
  });
  return Object.fromEntries(found) as Partial<Record<Part, string>>;
}
