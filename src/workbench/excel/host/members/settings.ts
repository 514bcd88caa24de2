import type { Workbook } from "../../model/types";
import type { Context } from "../context";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { bind, type HostObject, type HostType } from "./type";

/** Bytes of JSON of all settings together; Excel documents about 2 MB (office-js#621). */
const QUOTA = 2 * 1024 * 1024;

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

function store({ workbook, key }: SettingTarget, value: unknown): void {
  const before = workbook.settings.get(key);
  workbook.settings.set(key, value);
  if (JSON.stringify([...workbook.settings]).length <= QUOTA) return;
  if (before === undefined) workbook.settings.delete(key);
  else workbook.settings.set(key, before);
  throw new HostError("InvalidArgument", "The settings of the add-in exceed the size limit.");
}

const setting: HostType<SettingTarget> = {
  name: "Setting",
  identity: { key: "_Id", of: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: (target, value) => {
        store(target, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};

function add(workbook: Workbook, args: Arguments, context: Context): HostObject {
  const target = { workbook, key: args.text(0) };
  if (context.strict && target.key === "") throw new HostError("InvalidArgument");
  store(target, args.at(1));
  context.settingsChanged();
  return bind(setting, target);
}

export const settings: HostType<Workbook> = {
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => bind(setting, { workbook, key })),
  item: (workbook, key) =>
    typeof key === "string" && workbook.settings.has(key) ? bind(setting, { workbook, key }) : null,
  methods: { Add: add },
};
