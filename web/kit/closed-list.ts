/** The members of a closed list, in the order of a table that has each of them: one that is missing there does not compile. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  // Object.keys forgets whose keys they are.
  return Object.keys(table) as K[];
}

/**
 * The end of a switch over a closed list: a member that no case speaks of does not compile. A page may be older than the api:
 * what it has not heard of is shown as `instead`.
 */
export function unheardOf<T>(_member: never, instead: T): T {
  return instead;
}
