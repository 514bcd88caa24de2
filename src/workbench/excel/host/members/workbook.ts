import type { Workbook } from "../../model/types";
import type { Context } from "../context";
import { HostError } from "../protocol/error";
import { application } from "./application";
import { asFlag } from "./choice";
import { customXmlParts } from "./custom-xml";
import { names } from "./names";
import { range } from "./range";
import { settings } from "./settings";
import { tables } from "./tables";
import { bind, type HostObject, type HostType } from "./type";
import { worksheets } from "./worksheets";

const runtime: HostType<Workbook> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (_workbook, { events }) => events.enabled,
      set: (_workbook, value, { events }) => {
        events.enabled = asFlag(value);
      },
    },
  },
};

/** Protects the structure: which sheets there are. */
const protection: HostType<Workbook> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: (_workbook, { state }) => state.structureProtected } },
  methods: {
    Protect: (_workbook, _args, { state }) => {
      if (state.structureProtected) throw new HostError("AccessDenied");
      state.structureProtected = true;
    },
    Unprotect: (_workbook, _args, { state }) => {
      if (!state.structureProtected) throw new HostError("AccessDenied");
      state.structureProtected = false;
    },
  },
};

function selected({ activeSheet, selection }: Workbook): HostObject {
  return bind(range, { sheet: activeSheet, area: selection });
}

function activeCell({ activeSheet, selection }: Workbook): HostObject {
  const { top, left } = selection;
  return bind(range, { sheet: activeSheet, area: { top, left, bottom: top, right: left } });
}

function kept(id: unknown, { references }: Context): HostObject | null {
  return references.find(String(id)) ?? null;
}

/** The root of the object model. */
export const workbookType: HostType<Workbook> = {
  name: "Workbook",
  scalars: {
    Name: { get: (_workbook, { state }) => state.fileName },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: (workbook) => bind(application, workbook),
    Worksheets: (workbook) => bind(worksheets, workbook),
    Tables: (workbook) => bind(tables, workbook),
    Names: (workbook) => bind(names, workbook),
    Settings: (workbook) => bind(settings, workbook),
    CustomXmlParts: (workbook) => bind(customXmlParts, workbook),
    Protection: (workbook) => bind(protection, workbook),
    _Runtime: (workbook) => bind(runtime, workbook),
  },
  methods: {
    GetSelectedRange: selected,
    GetActiveCell: activeCell,
    _GetRangeForEventByReferenceId: (_workbook, args, context) => {
      const found = kept(args.at(0), context);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, context) =>
      kept(args.at(0), context),
    _RemoveReference: (_workbook, args, { references }) => {
      references.release(args.at(0));
    },
    _RemoveAllReferences: (_workbook, _args, { references }) => {
      references.releaseAll();
    },
    _GetReferenceCount: (_workbook, _args, { references }) => references.count,
  },
};
