import { Readable } from 'node:stream';
import { hasControl, withoutHidden } from '#domain/kernel/readable.ts';
import { invalidField } from '#api/support/invalid-field.ts';

/** Most of what comes in: there is nothing to compose, to refuse or to take out. */
const plain = /^[\x20-\x7e]*$/;

const unstorable = /\p{Surrogate}/u;

/** Vietnamese puts two marks on a letter, no language more than a handful. */
export const mostMarks = 16;
export const tooManyMarks = new RegExp(`\\p{M}{${String(mostMarks + 1)}}`, 'u');

/**
 * Every text that comes in is NFC from here on: "Đức" typed on a Mac equals "Đức" typed on Windows. Text that the record
 * cannot hold (NUL, half a surrogate pair) is refused here, by its place: later it would only be a failed statement. So are other
 * control signs, and a long run of marks, before it is composed: that costs the square of the run. What nobody sees is taken out:
 * of a name, a login, an address, a paragraph alike.
 */
export function toNfc(value: unknown, pointer = ''): unknown {
  // Bytes that nobody has read yet.
  if (value instanceof Readable) return value;
  if (typeof value === 'string') {
    if (plain.test(value)) return value;
    const at = pointer === '' ? '/' : pointer;
    if (unstorable.test(value) || hasControl(value)) throw invalidField(at, 'not-text');
    const seen = withoutHidden(value);
    if (tooManyMarks.test(seen)) throw invalidField(at, 'too-many-marks', { max: mostMarks });
    return seen.normalize('NFC');
  }
  if (Array.isArray(value)) return value.map((each, index) => toNfc(each, `${pointer}/${String(index)}`));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [String(toNfc(key, pointer)), toNfc(each, `${pointer}/${key}`)]),
    );
  }
  return value;
}
