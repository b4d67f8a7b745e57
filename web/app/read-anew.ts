import type { Query, QueryClient } from '@tanstack/react-query';

type Picks = (query: Query) => boolean;

/** Read once more when what is on its way is there: several changes meanwhile are one. */
const onceMore = new WeakSet<Query>();

/**
 * Something changed: what shows it is asked for again. A first answer that is on its way may have been read before the change, and nothing
 * says so later: the library lets it stand for the new one, so it is asked for once more when it has come. It is not broken off: where
 * changes are many, nothing would ever be there.
 */
export async function readAnew(client: QueryClient, stale: Picks): Promise<void> {
  const underWay = client
    .getQueryCache()
    .findAll({ predicate: stale, fetchStatus: 'fetching' })
    .filter((query) => query.state.data === undefined && !onceMore.has(query));
  // What was not there when it was asked for, and whose screen has given it up: forgotten, so that it is asked for as if never before.
  const givenUp = client.getQueryCache().findAll({ predicate: stale, type: 'inactive' });
  for (const query of givenUp) if (query.state.status === 'error') query.reset();
  const asked = underWay.map((query) => afterTheFirst(client, query));
  await Promise.all([client.invalidateQueries({ predicate: stale }), ...asked]);
}

async function afterTheFirst(client: QueryClient, query: Query): Promise<void> {
  onceMore.add(query);
  // The same answer, not a second question. What went wrong with it is said where it is shown.
  await query.fetch().catch(() => undefined);
  onceMore.delete(query);
  await client.invalidateQueries({ predicate: (one) => one === query });
}
