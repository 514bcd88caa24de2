import type { Context } from "../context";
import { isHostObject, type HostObject } from "../members/type";
import { Arguments } from "./arguments";
import { HostError } from "./error";
import {
  PathType,
  type ArgumentInfo,
  type ObjectPath,
  type ReferencedPaths,
  type RequestBody,
} from "./message";

/** Finds the objects a batch speaks of; each path is walked once, so an `add` adds once. */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();
  private readonly keptAs = new Map<number, string>();

  constructor(
    private readonly root: HostObject,
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly context: Context,
  ) {}

  /** The object of a path; null for a null object and for whatever hangs on one. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("GeneralException");
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  path(id: number): ObjectPath | undefined {
    return this.paths[String(id)];
  }

  /** Keeps the object between requests and remembers under which id. */
  keep(id: number): string | undefined {
    const object = this.object(id);
    if (!object) return undefined;
    const known = this.reference(id);
    if (known !== undefined) return known;
    const reference = this.context.references.keep(object);
    this.keptAs.set(id, reference);
    return reference;
  }

  reference(id: number): string | undefined {
    const path = this.path(id);
    return path?.ObjectPathType === PathType.reference ? path.Name : this.keptAs.get(id);
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(values.map((value, index) => this.argument(value, references[index])));
  }

  private argument(value: unknown, reference: number | ReferencedPaths | undefined): unknown {
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    if (Array.isArray(value) && typeof reference === "object") {
      return value.map((inner, index) => this.argument(inner, reference[index]));
    }
    return this.withinRecord(value);
  }

  /** Objects inside a plain record come as `{ _ObjectPathId }`. */
  private withinRecord(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const id = (value as Record<string, unknown>)._ObjectPathId;
    if (typeof id === "number") return this.object(id);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.withinRecord(inner)]),
    );
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.kept(path.Name);
      case PathType.newObject:
        throw new HostError("ApiNotFound", `The API '${path.Name}' could not be found.`);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.child(path.Name, this.context);
      case PathType.indexer:
        return parent.item(path.ArgumentInfo?.Arguments?.[0], this.context);
      case PathType.method: {
        const result = parent.call(path.Name, this.arguments(path.ArgumentInfo), this.context);
        return isHostObject(result) ? result : null;
      }
      default:
        throw new HostError("GeneralException");
    }
  }

  private kept(reference: string): HostObject {
    const object = this.context.references.find(reference);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }
}
