import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";
import type { RaterBias } from "../../engine/raters/bias";
import { nameKey } from "../../engine/text";
import { isAsked } from "./customer-form";
import type { Asked, RaterRole, RaterSetting } from "./raters";
import type { ReturnedForm } from "./read-form";

export type RoundStatus = "returned" | "incomplete" | "missing";

/** Whether a rater's form is back, how much of it is filled in, what the rater counts, and how generous it is. */
export interface RaterStatus {
  readonly rater: string;
  readonly status: RoundStatus;
  readonly rated: number;
  readonly asked: number;
  readonly role: RaterRole;
  /** 0 for customers: theirs stands beside ours, not in it. */
  readonly weight: number;
  /** Mean of the own ratings less that of the others' on the same cells; NaN where none is shared. */
  readonly bias: number;
  /** Standard deviation of those differences. */
  readonly spread: number;
  /** Cells that others of weight have rated too. */
  readonly shared: number;
}

interface Counted {
  readonly role: RaterRole;
  readonly weight: number;
}

/**
 * Who each rater is and counts: as somebody has said, else as the form says or the round asked.
 *
 * @param said of two about one rater the former counts
 */
export function settingsOf(
  forms: readonly ReturnedForm[],
  asked: readonly Asked[],
  said: readonly RaterSetting[],
): (rater: string) => Counted {
  const ofCustomers = new Set(
    [...forms, ...asked].flatMap(({ rater, role }) => (role === "customer" ? nameKey(rater) : [])),
  );
  return (rater) => {
    const key = nameKey(rater);
    const own = said.filter((one) => nameKey(one.rater) === key);
    const role =
      own.find((one) => one.role !== null)?.role ??
      (ofCustomers.has(key) ? "customer" : "colleague");
    const weight = own.find((one) => one.weight !== null)?.weight ?? 1;
    return { role, weight: role === "customer" ? 0 : weight };
  };
}

interface BoardSpec {
  readonly asked: readonly Asked[];
  /** By the key of the rater's name. */
  readonly forms: ReadonlyMap<string, ReturnedForm>;
  readonly input: PortfolioInput;
  readonly settings: (rater: string) => Counted;
  readonly biases: ReadonlyMap<string, RaterBias | undefined>;
}

/** Everybody who was asked, then who returned a form without. */
export function boardOf({ asked, forms, input, settings, biases }: BoardSpec): RaterStatus[] {
  const wanted = new Map(asked.map((one) => [nameKey(one.rater), one]));
  const others = [...forms].filter(([key]) => !wanted.has(key)).map(([, form]) => form);
  return [...wanted.values(), ...others].map(({ rater, customers }) => {
    const { role, weight } = settings(rater);
    const key = nameKey(rater);
    const own = new Set(customers);
    const factors = input.factors.factors.map(({ axis }) => isAsked(axis, role));
    const all = own.size * factors.filter(Boolean).length;
    const given = forms.get(key)?.ratings ?? [];
    const rated = given.filter(
      ({ customer, factor }) => own.has(customer) && factors[factor] === true,
    ).length;
    const status = rated === 0 ? "missing" : rated < all ? "incomplete" : "returned";
    const { bias = NaN, spread = NaN, shared = 0 } = biases.get(key) ?? {};
    return { rater, status, rated, asked: all, role, weight, bias, spread, shared };
  });
}
