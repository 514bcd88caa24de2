import { freeId, namespaceOf, rootOf } from "../../custom-xml";
import type { CustomXmlPart, Workbook } from "../../model/types";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { byteLength } from "../statistics";
import { bind, type HostObject, type HostType } from "./type";

/** Bytes of one part; Office on the web takes no more (office-js#2408), and this host keeps to the stricter. */
const MOST = 1024 * 1024;

interface PartTarget {
  readonly workbook: Workbook;
  readonly part: CustomXmlPart;
}

interface Scope {
  readonly workbook: Workbook;
  readonly namespace: string;
}

function checked(xml: string): string {
  if (rootOf(xml) === undefined) throw new HostError("InvalidArgument");
  if (byteLength(xml) > MOST) throw new HostError("GeneralException");
  return xml;
}

/** A part that has been deleted meanwhile is not there any more, whoever still holds it. */
function present({ workbook, part }: PartTarget): CustomXmlPart {
  if (!workbook.customXml.includes(part)) throw new HostError("ItemNotFound");
  return part;
}

const customXmlPart: HostType<PartTarget> = {
  name: "CustomXmlPart",
  identity: { key: "Id", of: ({ part }) => part.id },
  scalars: {
    Id: { get: (target) => present(target).id },
    NamespaceUri: { get: (target) => namespaceOf(present(target).xml) ?? "" },
  },
  methods: {
    GetXml: (target) => present(target).xml,
    SetXml: (target, args) => {
      present(target).xml = checked(args.text(0));
    },
    Delete: (target) => {
      const { customXml } = target.workbook;
      customXml.splice(customXml.indexOf(present(target)), 1);
    },
  },
};

function withId(workbook: Workbook, parts: readonly CustomXmlPart[], id: unknown) {
  const part = parts.find((one) => one.id.toLowerCase() === String(id).toLowerCase());
  return part === undefined ? null : bind(customXmlPart, { workbook, part });
}

function partsOf({ workbook, namespace }: Scope): CustomXmlPart[] {
  return workbook.customXml.filter(({ xml }) => namespaceOf(xml) === namespace);
}

function onlyOne(scope: Scope): HostObject | null {
  const [part, ...others] = partsOf(scope);
  if (part === undefined || others.length > 0) return null;
  return bind(customXmlPart, { workbook: scope.workbook, part });
}

/** The parts of one namespace. */
const scoped: HostType<Scope> = {
  name: "CustomXmlPartScopedCollection",
  items: (scope) =>
    partsOf(scope).map((part) => bind(customXmlPart, { workbook: scope.workbook, part })),
  item: (scope, key) => withId(scope.workbook, partsOf(scope), key),
  methods: {
    GetOnlyItem: (scope) => {
      const only = onlyOne(scope);
      if (only === null) throw new HostError("GeneralException");
      return only;
    },
    GetOnlyItemOrNullObject: onlyOne,
  },
};

/** Ids that parts of a workbook have had: Excel's are globally unique, and none is ever given again. */
const given = new WeakMap<Workbook, Set<string>>();

function newId(workbook: Workbook): string {
  const ever = given.get(workbook) ?? new Set();
  for (const { id } of workbook.customXml) ever.add(id);
  const id = freeId(Array.from(ever, (each) => ({ id: each })));
  given.set(workbook, ever.add(id));
  return id;
}

function add(workbook: Workbook, args: Arguments): HostObject {
  const part = { id: newId(workbook), xml: checked(args.text(0)) };
  workbook.customXml.push(part);
  return bind(customXmlPart, { workbook, part });
}

/** `workbook.customXmlParts` */
export const customXmlParts: HostType<Workbook> = {
  name: "CustomXmlPartCollection",
  items: (workbook) => workbook.customXml.map((part) => bind(customXmlPart, { workbook, part })),
  item: (workbook, key) => withId(workbook, workbook.customXml, key),
  methods: {
    Add: add,
    GetByNamespace: (workbook, args) => {
      const namespace = args.text(0);
      if (namespace === "") throw new HostError("InvalidArgument");
      return bind(scoped, { workbook, namespace });
    },
  },
};
