/** PostgreSQL takes at most 65,535 parameters in one statement: rows go in by this many, whatever their width. */
const rowsAtOnce = 1000;

export function* chunks<T>(rows: readonly T[], size = rowsAtOnce): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}
