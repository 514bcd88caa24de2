/** A call of a function that is not known here: the whole formula is #NAME?, whatever it makes of errors. */
export class UnknownFunction extends Error {}
