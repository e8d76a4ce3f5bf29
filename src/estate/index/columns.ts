const FIRST_CAPACITY = 256;
const GROWTH = 1.5;

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Whole numbers from 0 on, one per row, in as few bytes as the greatest of them needs. */
export class CodeColumn {
  private codes: Codes = new Uint8Array(FIRST_CAPACITY);
  private limit = 0xff;

  get(row: number): number {
    return this.codes[row] ?? 0;
  }

  set(row: number, code: number): void {
    if (code > this.limit) this.widen(code);
    if (row >= this.codes.length) this.codes = grown(this.codes, row);
    this.codes[row] = code;
  }

  private widen(code: number): void {
    const wide = code > 0xffff;
    this.limit = wide ? 0xffffffff : 0xffff;
    this.codes = wide ? Uint32Array.from(this.codes) : Uint16Array.from(this.codes);
  }
}

/** Numbers, one per row; `NaN` where there is none. */
export class NumberColumn {
  private numbers = new Float64Array(FIRST_CAPACITY).fill(Number.NaN);

  get(row: number): number {
    return this.numbers[row] ?? Number.NaN;
  }

  set(row: number, value: number): void {
    const { length } = this.numbers;
    if (row >= length) this.numbers = grown(this.numbers, row).fill(Number.NaN, length);
    this.numbers[row] = value;
  }
}

function grown<A extends Codes | Float64Array>(values: A, row: number): A {
  const capacity = Math.max(row + 1, Math.ceil(values.length * GROWTH));
  const longer = new (values.constructor as new (length: number) => A)(capacity);
  longer.set(values);
  return longer;
}
