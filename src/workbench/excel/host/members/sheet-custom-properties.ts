import type { Sheet } from "../../model/types";
import { asText } from "./choice";
import { HostError } from "../protocol/error";
import { bind, type HostType } from "./type";

interface PropertyTarget {
  readonly sheet: Sheet;
  /** As it was first written. */
  readonly key: string;
}

const property: HostType<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  identity: { key: "_Id", of: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, asText(value));
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
};

/** Keys are told apart without regard to case. */
function findKey({ customProperties }: Sheet, key: unknown): string | undefined {
  const folded = String(key).toLowerCase();
  return [...customProperties.keys()].find((known) => known.toLowerCase() === folded);
}

/** What programs note of a sheet; nobody sees it in Excel. A protected sheet is taken to refuse changes of it too. */
export const sheetCustomProperties: HostType<Sheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => bind(property, { sheet, key })),
  item: (sheet, key) => {
    const known = findKey(sheet, key);
    return known === undefined ? null : bind(property, { sheet, key: known });
  },
  methods: {
    // Where there is one of this key it is written over.
    Add: (sheet, args) => {
      const key = args.text(0);
      if (key === "") throw new HostError("InvalidArgument");
      const known = findKey(sheet, key) ?? key;
      sheet.customProperties.set(known, args.text(1));
      return bind(property, { sheet, key: known });
    },
  },
};
