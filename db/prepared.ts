import { type CompiledQuery, createQueryId, type Kysely, PostgresQueryCompiler, type RootOperationNode } from 'kysely';
import type pg from 'pg';
import type { Database } from '#db/schema.ts';

/** Each connection keeps the plan of every text it was sent under a name: some ten texts make up all passes. */
const mostNames = 100;

const names = new Map<string, string>();
const compiler = new PostgresQueryCompiler();

/** What Kysely builds, whose rows are told by their type. */
interface Statement<Row> {
  readonly expressionType: Row | undefined;
  toOperationNode(): RootOperationNode;
}

/**
 * A statement of the way of every command, under a name: the server reads and plans it once per connection, which costs it three
 * times what carrying it out does. Its text is the same each time, so it cannot say for whom it is sent; the transaction does, see
 * `NamingDriver`. Only for texts that do not differ by how much they are given: rows and lists go as one parameter.
 */
export async function prepared<Row>(db: Kysely<Database>, statement: Statement<Row>): Promise<readonly Row[]> {
  const compiled: CompiledQuery<Row> = compiler.compileQuery(statement.toOperationNode(), createQueryId());
  if (!names.has(compiled.sql) && names.size < mostNames) names.set(compiled.sql, `kept_${String(names.size + 1)}`);
  return (await db.executeQuery(compiled)).rows;
}

/** A connection of the pool sends what is prepared under its name. */
export function sendByName(client: pg.PoolClient): void {
  // Looked up at each call, like any method: whoever counts statements puts his own in place of it.
  const send = (...given: readonly unknown[]): unknown => Reflect.apply(prototypeOf(client).query, client, given);
  const named = (...given: readonly unknown[]): unknown => {
    const [text, values] = given;
    const name = typeof text === 'string' ? names.get(text) : undefined;
    return name === undefined ? send(...given) : send({ name, text, values });
  };
  // One method of many shapes, handed on as it came.
  client.query = named as typeof client.query;
}

function prototypeOf(client: pg.PoolClient): { readonly query: (...given: unknown[]) => unknown } {
  return Object.getPrototypeOf(client) as { readonly query: (...given: unknown[]) => unknown };
}
