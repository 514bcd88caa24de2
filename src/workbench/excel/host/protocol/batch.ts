import type { Context } from "../context";
import { memberName, type HostObject } from "../members/type";
import { HostError, type ErrorCode } from "./error";
import { ActionType, type Action, type RequestBody, type ResponseBody } from "./message";
import { Paths } from "./paths";
import { plainJson } from "./plain-json";
import { query } from "./query";

/** A null object swallows what is asked of it, as Excel's do. */
function onObject<R>(object: HostObject | null, act: (object: HostObject) => R): R | null {
  return object === null ? null : act(object);
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function instantiate(paths: Paths, action: Action): unknown {
  return onObject(paths.object(action.ObjectPathId), (object) => {
    const reference = paths.reference(action.ObjectPathId);
    return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  });
}

function invoke(paths: Paths, action: Action, context: Context): unknown {
  if (action.Name === "_KeepReference") {
    const reference = paths.keep(action.ObjectPathId);
    return reference === undefined ? null : { _ReferenceId: reference };
  }
  return onObject(
    paths.object(action.ObjectPathId),
    (object) => object.call(action.Name, paths.arguments(action.ArgumentInfo), context) ?? null,
  );
}

function ensureUnchanged(object: HostObject, action: Action, context: Context): void {
  for (const [name, expected] of Object.entries(action.ObjectState ?? {})) {
    const actual = object.get(pascal(name), context);
    if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new HostError("Conflict");
  }
}

function update(object: HostObject, action: Action, context: Context): void {
  for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
    object.set(pascal(name), value, context);
  }
}

function perform(paths: Paths, action: Action, context: Context): unknown {
  const object = (): HostObject | null => paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return instantiate(paths, action);
    case ActionType.method:
      return invoke(paths, action, context);
    case ActionType.query:
      return onObject(object(), (found) => query(found, action.QueryInfo, context));
    case ActionType.queryAsJson:
      return onObject(object(), (found) => plainJson(query(found, action.QueryInfo, context)));
    case ActionType.setProperty: {
      const value = paths.arguments(action.ArgumentInfo).at(0);
      onObject(object(), (found) => {
        found.set(action.Name, value, context);
      });
      return null;
    }
    case ActionType.ensureUnchanged:
      onObject(object(), (found) => {
        ensureUnchanged(found, action, context);
      });
      return null;
    case ActionType.update:
      onObject(object(), (found) => {
        update(found, action, context);
      });
      return null;
    case ActionType.trace:
      return null;
    default:
      throw new HostError("NotImplemented");
  }
}

/** `Type.member` of what failed, for the error's location. */
function location(paths: Paths, action: Action): string {
  const path = paths.path(action.ObjectPathId);
  try {
    if (action.ActionType !== ActionType.instantiate) {
      const object = paths.object(action.ObjectPathId);
      return object ? memberName(object.typeName, action.Name) : "";
    }
    const parent = paths.object(path?.ParentObjectPathId ?? 0);
    return parent
      ? memberName(parent.typeName, path?.Name === "" ? "getItem" : (path?.Name ?? ""))
      : "";
  } catch {
    return "";
  }
}

/** An error to raise on purpose instead of performing an action. */
export interface Fault {
  readonly action: number;
  readonly code: ErrorCode;
}

/**
 * Answers one request: its actions in order, up to the first that fails.
 * What came before the failure stays done, as in Excel.
 */
export function runBatch(
  root: HostObject,
  body: RequestBody,
  context: Context,
  fault?: Fault,
): ResponseBody {
  const paths = new Paths(root, body.ObjectPaths, context);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (fault?.action === index) throw new HostError(fault.code);
      results.push({ ActionId: action.Id, Value: perform(paths, action, context) });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    } catch (error) {
      const known = error instanceof HostError ? error : new HostError("GeneralException");
      if (!(error instanceof HostError)) context.report(error);
      return {
        Results: results,
        Error: {
          Code: known.code,
          Message: known.message,
          HttpStatusCode: 400,
          ActionIndex: index,
          Location: location(paths, action),
        },
        TraceIds: traces,
      };
    }
  }
  return { Results: results, Error: null, TraceIds: traces };
}
