import type { Context } from "../context";
import type { HostObject } from "../members/type";
import type { QueryInfo } from "./message";

/** What to load of an object: some or all of its scalars, and of the objects it leads to. */
interface Wanted {
  all: boolean;
  readonly scalars: Set<string>;
  readonly children: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, scalars: new Set(), children: new Map() });

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function childOf(wanted: Wanted, name: string): Wanted {
  let child = wanted.children.get(name);
  if (!child) wanted.children.set(name, (child = nothing()));
  return child;
}

/** `items/` and `$all` mean the collection itself and all its scalars; the library removes most of them. */
function parts(path: string): string[] {
  return path.split(/[/.]/).filter((part) => part !== "" && part !== "items");
}

function want(wanted: Wanted, path: readonly string[], expand: boolean): void {
  const [first, ...rest] = path;
  if (first === undefined || first === "*" || first === "$all") {
    wanted.all = true;
  } else if (rest.length > 0 || expand) {
    want(childOf(wanted, pascal(first)), rest, expand);
  } else {
    wanted.scalars.add(pascal(first));
  }
}

function parse(query: QueryInfo | null | undefined): Wanted {
  const wanted = nothing();
  for (const path of query?.Select ?? []) want(wanted, parts(path), false);
  for (const path of query?.Expand ?? []) want(wanted, parts(path), true);
  // A load that names nothing loads every scalar.
  if (!query?.Select?.length && !query?.Expand?.length) wanted.all = true;
  return wanted;
}

function readOne(object: HostObject, wanted: Wanted, context: Context): Record<string, unknown> {
  const value: Record<string, unknown> = { ...object.identity };
  if (wanted.all) {
    for (const name of object.scalarNames) value[name] = object.get(name, context);
  }
  for (const name of wanted.scalars) {
    // A name without further path may be an object: all its scalars are meant then.
    if (object.isScalar(name)) value[name] = object.get(name, context);
    else value[name] = read(object.child(name, context), { ...nothing(), all: true }, context);
  }
  for (const [name, child] of wanted.children) {
    value[name] = read(object.child(name, context), child, context);
  }
  return value;
}

function read(
  object: HostObject | null,
  wanted: Wanted,
  context: Context,
  page?: QueryInfo | null,
): unknown {
  if (object === null) return null;
  if (!object.isCollection) return readOne(object, wanted, context);

  // `count` is the collection's own; everything else is asked of its items.
  const own: Record<string, unknown> = { ...object.identity };
  const ofItems = new Set(wanted.scalars);
  if (ofItems.delete("Count")) own.Count = object.get("Count", context);
  const start = page?.Skip ?? 0;
  const items = object
    .items(context)
    .slice(start, page?.Top === undefined ? undefined : start + page.Top)
    .map((item) => readOne(item, { ...wanted, scalars: ofItems }, context));
  return { ...own, _Items: items };
}

/**
 * The properties a load asks for, in the form the client library takes them in.
 * Every object carries its id, asked for or not, as Excel's answers do.
 */
export function query(
  object: HostObject,
  info: QueryInfo | null | undefined,
  context: Context,
): unknown {
  return read(object, parse(info), context, info);
}
