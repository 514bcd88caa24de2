import type { Sheet } from "../../model/types";
import type { Context } from "../context";
import { sheetsEvents, WORKBOOK } from "../events/kinds";
import { HostError } from "../protocol/error";
import type { HostType } from "./type";

function setProtected(sheet: Sheet, flag: boolean, { events }: Context): void {
  sheet.protected = flag;
  events.raise(sheetsEvents.ProtectionChangedEvent, [sheet.id, WORKBOOK], () => ({
    isProtected: flag,
    source: "Local",
    worksheetId: sheet.id,
  }));
}

/** Protecting what is protected, or unprotecting what is not, is AccessDenied (office-js#6784). */
export const worksheetProtection: HostType<Sheet> = {
  name: "WorksheetProtection",
  scalars: { Protected: { get: (sheet) => sheet.protected } },
  methods: {
    Protect: (sheet, args, context) => {
      if (sheet.protected) throw new HostError("AccessDenied");
      setProtected(sheet, true, context);
      if (args.given(1)) context.state.passwords.set(sheet.id, args.text(1));
    },
    Unprotect: (sheet, args, context) => {
      const { passwords } = context.state;
      const wrong = (passwords.get(sheet.id) ?? "") !== args.textOr(0, "");
      if (!sheet.protected || wrong) throw new HostError("AccessDenied");
      passwords.delete(sheet.id);
      setProtected(sheet, false, context);
    },
  },
};
