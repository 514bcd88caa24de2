import type { Context } from "../context";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";

/** A property that holds a plain value; without `set` it is read-only. */
export interface Scalar<T> {
  readonly get: (target: T, context: Context) => unknown;
  readonly set?: (target: T, value: unknown, context: Context) => void;
}

/**
 * One type of Excel's object model, as a table of the members the host answers.
 * Names are those of the message protocol (PascalCase); what is not in the table is ApiNotFound.
 */
export interface HostType<T> {
  readonly name: string;
  /** By which key, and under which name, the client asks for the object again. */
  readonly identity?: { readonly key: "Id" | "_Id"; readonly of: (target: T) => string };
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, context: Context) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (target: T, args: Arguments, context: Context) => unknown>
  >;
  /** Of a collection: what it holds, in order. */
  readonly items?: (target: T, context: Context) => readonly HostObject[];
  /** Of a collection: the item of this key (a name or an id), or null. */
  readonly item?: (target: T, key: unknown, context: Context) => HostObject | null;
}

/** An object of the model together with its type's table. */
export interface HostObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly identity: Readonly<Record<string, string>>;
  readonly scalarNames: readonly string[];
  readonly isCollection: boolean;
  isScalar(member: string): boolean;
  get(member: string, context: Context): unknown;
  set(member: string, value: unknown, context: Context): void;
  child(member: string, context: Context): HostObject | null;
  call(method: string, args: Arguments, context: Context): unknown;
  items(context: Context): readonly HostObject[];
  item(key: unknown, context: Context): HostObject | null;
}

/** `Type.member` as a developer writes it. */
export function memberName(type: string, member: string): string {
  return `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

function notFound(type: string, member: string): HostError {
  const name = memberName(type, member);
  return new HostError("ApiNotFound", `The API '${name}' could not be found.`);
}

/** Members that every collection answers, from `items` and `item` alone. */
const collectionMethods: Record<
  string,
  (collection: HostObject, args: Arguments, context: Context) => unknown
> = {
  GetCount: (collection, _args, context) => collection.items(context).length,
  GetItem: (collection, args, context) => collection.item(args.at(0), context),
  GetItemOrNullObject: (collection, args, context) => {
    try {
      return collection.item(args.at(0), context);
    } catch (error) {
      if (error instanceof HostError && error.code === "ItemNotFound") return null;
      throw error;
    }
  },
  GetItemAt: (collection, args, context) => {
    const item = collection.items(context)[args.whole(0)];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  },
};

class Bound<T> implements HostObject {
  constructor(
    private readonly type: HostType<T>,
    readonly target: T,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get identity(): Readonly<Record<string, string>> {
    const { identity } = this.type;
    return identity ? { [identity.key]: identity.of(this.target) } : {};
  }

  get scalarNames(): readonly string[] {
    return Object.keys(this.type.scalars ?? {});
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  isScalar(member: string): boolean {
    return this.type.scalars?.[member] !== undefined || this.isCount(member);
  }

  private isCount(member: string): boolean {
    return member === "Count" && this.isCollection;
  }

  get(member: string, context: Context): unknown {
    const scalar = this.type.scalars?.[member];
    if (scalar) return scalar.get(this.target, context);
    if (this.isCount(member)) return this.items(context).length;
    throw notFound(this.typeName, member);
  }

  set(member: string, value: unknown, context: Context): void {
    const set = this.type.scalars?.[member]?.set;
    if (!set) throw notFound(this.typeName, member);
    set(this.target, value, context);
  }

  child(member: string, context: Context): HostObject | null {
    const child = this.type.objects?.[member];
    if (!child) throw notFound(this.typeName, member);
    return child(this.target, context);
  }

  call(method: string, args: Arguments, context: Context): unknown {
    const own = this.type.methods?.[method];
    if (own) return own(this.target, args, context);
    const common = this.isCollection ? collectionMethods[method] : undefined;
    if (!common) throw notFound(this.typeName, method);
    return common(this, args, context);
  }

  items(context: Context): readonly HostObject[] {
    if (!this.type.items) throw notFound(this.typeName, "items");
    return this.type.items(this.target, context);
  }

  item(key: unknown, context: Context): HostObject | null {
    if (!this.type.item) throw notFound(this.typeName, "getItem");
    const item = this.type.item(this.target, key, context);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
}

/** Binds an object of the model to its type's table. */
export function bind<T>(type: HostType<T>, target: T): HostObject {
  return new Bound(type, target);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Bound;
}
