import { AsyncLocalStorage } from 'node:async_hooks';

/** The one id under which something is found again in every log: the request's, or the workflow's that makes a pass. */
interface Correlation {
  readonly id: string;
  /** The requests whose commands a pass has taken. */
  carried?: readonly string[];
}

const current = new AsyncLocalStorage<Correlation>();

/** Everything `work` starts, later callbacks included, is done under this id. */
export function under<T>(id: string, work: () => T): T {
  return current.run({ id }, work);
}

/** From here on the pass is made for these requests. */
export function carrying(ids: readonly string[]): void {
  const store = current.getStore();
  if (store !== undefined && ids.length > 0) store.carried = ids;
}

export function currentId(): string | null {
  return current.getStore()?.id ?? null;
}

/** As many requests as are named in a comment or a span; a pass may take two hundred. */
const mostNamed = 3;

/** The requests whose commands a pass has taken; empty: none, or no pass. */
export function carriedIds(): string {
  return idsInWords(current.getStore()?.carried ?? []);
}

/** For whom something is done just now, in a few words; empty: for nobody. */
export function currentIds(): string {
  const store = current.getStore();
  return store === undefined ? '' : idsInWords(store.carried ?? [store.id]);
}

export function idsInWords(ids: readonly string[]): string {
  return ids
    .slice(0, mostNamed)
    .map((id) => id.replace(/[^\w./:-]/g, '_'))
    .join(' ');
}

/** For the end of an SQL statement: `pg_stat_activity` and PostgreSQL's log of slow statements then name the request. */
export function asSqlComment(): string {
  const ids = currentIds();
  return ids === '' ? '' : ` /* ${ids} */`;
}
