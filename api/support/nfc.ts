import { invalidField } from '#api/support/invalid-field.ts';

const unstorable = /\0|\p{Surrogate}/u;

/**
 * Every text that comes in is NFC from here on: "Đức" typed on a Mac equals "Đức" typed on Windows. Text that the record
 * cannot hold (NUL, half a surrogate pair) is refused here, by its place: later it would only be a failed statement.
 */
export function toNfc(value: unknown, pointer = ''): unknown {
  if (typeof value === 'string') {
    if (unstorable.test(value)) throw invalidField(pointer === '' ? '/' : pointer, 'not-text');
    return value.normalize('NFC');
  }
  if (Array.isArray(value)) return value.map((each, index) => toNfc(each, `${pointer}/${String(index)}`));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [String(toNfc(key, pointer)), toNfc(each, `${pointer}/${key}`)]),
    );
  }
  return value;
}
