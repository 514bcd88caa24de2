import type { Scalar } from "../../model/value";
import { toNumber } from "../coerce";
import { NUM } from "../errors";
import { isError } from "../value";
import type { Definition, Definitions } from "./define";
import { numbers, raw, scalar } from "./define";
import { allNumbers } from "./numbers-in";

/** A function of up to five numbers that are 0 where they are left out; what is no finite number is #NUM!. */
function ofFive(
  min: number,
  max: number,
  call: (a: number, b: number, c: number, d: number, e: number, f: number) => Scalar,
): Definition {
  return {
    min,
    max,
    kinds: "s",
    call: (args) => {
      const given: number[] = [];
      for (const argument of args) {
        const number = argument === undefined ? 0 : toNumber(scalar(argument));
        if (isError(number)) return number;
        given.push(number);
      }
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = given;
      const result = call(a, b, c, d, e, f);
      return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
    },
  };
}

/** What one unit grows to, and what payments of one unit do, in so many periods; they are due at the end, or before. */
function growth(rate: number, periods: number, due: number): { once: number; each: number } {
  if (rate === 0) return { once: 1, each: periods };
  const once = (1 + rate) ** periods;
  return { once, each: ((once - 1) / rate) * (due === 0 ? 1 : 1 + rate) };
}

function payment(rate: number, periods: number, present: number, future: number, due: number) {
  const { once, each } = growth(rate, periods, due);
  return -(present * once + future) / each;
}

function futureValue(rate: number, periods: number, paid: number, present: number, due: number) {
  const { once, each } = growth(rate, periods, due);
  return -(present * once + paid * each);
}

function presentValue(rate: number, periods: number, paid: number, future: number, due: number) {
  const { once, each } = growth(rate, periods, due);
  return -(future + paid * each) / once;
}

function periodsOf(rate: number, paid: number, present: number, future: number, due: number) {
  if (rate === 0) return -(present + future) / paid;
  const each = (paid * (due === 0 ? 1 : 1 + rate)) / rate;
  return Math.log((each - future) / (each + present)) / Math.log(1 + rate);
}

/** The interest in a payment. */
function interest(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  due: number,
): Scalar {
  if (period < 1 || period >= periods + 1) return NUM;
  if (due !== 0 && period === 1) return 0;
  const paid = payment(rate, periods, present, future, due);
  const before = futureValue(rate, period - 1, paid, present, due);
  return due === 0 ? before * rate : (before * rate) / (1 + rate);
}

/** NPV: the values come at the ends of periods of one length. */
const netPresentValue = raw(2, 255, "sr", ([rate, ...values]) => {
  const discount = toNumber(scalar(rate));
  if (isError(discount)) return discount;
  const all = allNumbers(values);
  if (isError(all)) return all;
  let sum = 0;
  all.forEach((value, at) => (sum += value / (1 + discount) ** (at + 1)));
  return Number.isFinite(sum) ? sum : NUM;
});

export const finance: Definitions = {
  PMT: ofFive(3, 5, payment),
  FV: ofFive(3, 5, futureValue),
  PV: ofFive(3, 5, presentValue),
  NPER: ofFive(3, 5, periodsOf),
  IPMT: ofFive(4, 6, interest),
  PPMT: ofFive(4, 6, (rate, period, periods, present, future, due) => {
    const part = interest(rate, period, periods, present, future, due);
    const paid = payment(rate, periods, present, future, due);
    return typeof part === "number" ? paid - part : part;
  }),
  NPV: netPresentValue,
  SLN: numbers(3, 3, (cost, salvage = 0, life = 0) => (cost - salvage) / life),
  EFFECT: numbers(2, 2, (nominal, periods = 0) => {
    const times = Math.trunc(periods);
    return nominal <= 0 || times < 1 ? NUM : (1 + nominal / times) ** times - 1;
  }),
  NOMINAL: numbers(2, 2, (effective, periods = 0) => {
    const times = Math.trunc(periods);
    return effective <= 0 || times < 1 ? NUM : ((effective + 1) ** (1 / times) - 1) * times;
  }),
};
