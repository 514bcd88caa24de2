import type { Context } from "../context";
import type { HostType } from "../members/type";
import type { Arguments } from "../protocol/arguments";

/** The `_Register…` and `_Unregister…` methods of a type, by the events it has. */
export function registration<T>(
  kinds: Readonly<Record<string, number>>,
  targetOf: (target: T) => string,
): NonNullable<HostType<T>["methods"]> {
  const methods: Record<string, (target: T, args: Arguments, context: Context) => void> = {};
  for (const [name, type] of Object.entries(kinds)) {
    methods[`_Register${name}`] = (target, _args, { events }) => {
      events.register(type, targetOf(target));
    };
    methods[`_Unregister${name}`] = (target, _args, { events }) => {
      events.unregister(type, targetOf(target));
    };
  }
  return methods;
}
