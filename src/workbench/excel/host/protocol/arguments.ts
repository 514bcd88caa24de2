import { isHostObject, type HostObject } from "../members/type";
import { HostError } from "./error";

/** The arguments of one call, read by place and kind; a wrong kind is Excel's InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index];
  }

  given(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    return value;
  }

  textOr<D>(index: number, missing: D): string | D {
    return this.given(index) ? this.text(index) : missing;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number") throw new HostError("InvalidArgument");
    return value;
  }

  whole(index: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value)) throw new HostError("InvalidArgument");
    return value;
  }

  wholeOr<D>(index: number, missing: D): number | D {
    return this.given(index) ? this.whole(index) : missing;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  object(index: number): HostObject {
    const value = this.values[index];
    if (!isHostObject(value)) throw new HostError("InvalidArgument");
    return value;
  }
}
