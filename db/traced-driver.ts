import type { DatabaseConnection } from 'kysely';
import { NamingDriver } from '#db/naming-driver.ts';
import { spanned } from '#telemetry/spans.ts';

/** A span for every statement, begin and commit too: texts as they are sent, values apart from them and never told. */
export class TracedDriver extends NamingDriver {
  private readonly traced = new WeakSet<DatabaseConnection>();

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    if (this.traced.has(connection)) return connection;
    this.traced.add(connection);
    const plain = connection.executeQuery.bind(connection);
    connection.executeQuery = (query) =>
      spanned(inShort(query.sql), { 'db.system': 'postgresql', 'db.query.text': query.sql }, () => plain(query));
    return connection;
  }
}

const writes = /\b(?:insert into|update|delete from) "?\w+/g;
const most = 4;

/** What a statement does, in a few words; of several that go as one, what each of them writes. */
export function inShort(text: string): string {
  const written = [...new Set((text.match(writes) ?? []).map((each) => each.replace('"', '')))];
  if (written.length > 0) return [...written.slice(0, most), ...(written.length > most ? ['…'] : [])].join(', ');
  const verb = /^\s*(\w+)/.exec(text)?.[1] ?? 'statement';
  const from = /\bfrom "?(\w+)/.exec(text)?.[1];
  return from === undefined ? verb : `${verb} ${from}`;
}
