import type { Area } from "../../model/area";
import type { Sheet, Validation } from "../../model/types";
import { contains, intersect } from "../cells/area";
import { assertUnprotected } from "../cells/protection";
import { HostError } from "../protocol/error";
import { asFlag } from "./choice";
import {
  errorAlert,
  promptOf,
  ruleFrom,
  ruleOf,
  readAlert,
  readPrompt,
  typeNames,
} from "./validation-rule";
import type { RangeTarget } from "./range-target";
import type { HostType } from "./type";
import { refill } from "../../model/refill";

/** Forgets the rules of the area; a rule that reaches beyond it is kept on what is left. */
export function clearValidation(sheet: Sheet, area: Area): void {
  const kept = sheet.validations.flatMap((entry) => {
    const shared = intersect(entry.area, area);
    if (!shared) return [entry];
    return without(entry.area, shared).map((rest) => ({ area: rest, rule: entry.rule }));
  });
  refill(sheet.validations, kept);
}

/** The rectangle without a part of it, as up to four rectangles. */
function without(whole: Area, hole: Area): Area[] {
  const middle = { top: hole.top, bottom: hole.bottom };
  const rest = [
    { ...whole, bottom: hole.top - 1 },
    { ...whole, top: hole.bottom + 1 },
    { ...whole, ...middle, right: hole.left - 1 },
    { ...whole, ...middle, left: hole.right + 1 },
  ];
  return rest.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The rule that holds for the whole range; undefined for none, null where cells differ. */
function current({ sheet, area }: RangeTarget): Validation | undefined | null {
  const touching = sheet.validations.filter((entry) => intersect(entry.area, area));
  const [first, ...others] = touching;
  if (!first) return undefined;
  return others.length === 0 && contains(first.area, area) ? first.rule : null;
}

function put(target: RangeTarget, rule: Validation): void {
  const { sheet, area } = target;
  assertUnprotected(sheet);
  clearValidation(sheet, area);
  sheet.validations.push({ area, rule });
}

/** Changes the range's rule; there has to be one. */
function change(target: RangeTarget, patch: Partial<Validation>): void {
  const rule = current(target);
  if (!rule) throw new HostError("InvalidOperation");
  put(target, { ...rule, ...patch });
}

export const dataValidation: HostType<RangeTarget> = {
  name: "DataValidation",
  scalars: {
    Type: {
      get: (target) => {
        const rule = current(target);
        if (rule === null) return "MixedCriteria";
        return rule ? typeNames[rule.type] : "None";
      },
    },
    Rule: {
      get: (target) => {
        const rule = current(target);
        return rule ? ruleOf(rule) : {};
      },
      set: (target, value) => {
        put(target, { ...current(target), ...ruleFrom(value) });
      },
    },
    IgnoreBlanks: {
      get: (target) => {
        const rule = current(target);
        return rule === null ? null : (rule?.ignoreBlank ?? true);
      },
      set: (target, value) => {
        change(target, { ignoreBlank: asFlag(value) });
      },
    },
    ErrorAlert: {
      get: (target) => errorAlert(current(target) ?? undefined),
      set: (target, value) => {
        change(target, { error: readAlert(value) });
      },
    },
    Prompt: {
      get: (target) => promptOf(current(target) ?? undefined),
      set: (target, value) => {
        change(target, { prompt: readPrompt(value) });
      },
    },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      assertUnprotected(sheet);
      clearValidation(sheet, area);
    },
  },
};
