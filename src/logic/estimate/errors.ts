/** A rule has no value for the date asked: before its first date, after its end, or past what was checked. */
export class NotCoveredError extends Error {
  override readonly name = 'NotCoveredError';
  readonly rule: string;
  readonly date: string;

  constructor(rule: string, date: string, why = 'no value for this date') {
    super(`${rule}: not covered on ${date} (${why})`);
    this.rule = rule;
    this.date = date;
  }
}

/** An input outside what the engine accepts; `field` names it, such as `clients[0].rate`. */
export class InputRangeError extends RangeError {
  override readonly name = 'InputRangeError';
  readonly field: string;

  constructor(field: string, value: unknown, expected: string) {
    super(`${field}: ${String(value)} is out of range (${expected})`);
    this.field = field;
  }
}
