import pg from 'pg';

export interface Statement {
  readonly text: string;
  rows: number;
}

type Query = (...args: unknown[]) => unknown;

/** What this process sends to PostgreSQL meanwhile, BEGIN and COMMIT included, and how many rows came back for each. */
export async function statementsOf(during: () => Promise<unknown>): Promise<readonly Statement[]> {
  const sent: Statement[] = [];
  // One method of many shapes; only what it is given and what it promises is looked at.
  const client = pg.Client.prototype as unknown as { query: Query };
  const query = client.query;
  client.query = function watched(...args: unknown[]): unknown {
    const [config] = args;
    const statement: Statement = { text: textOf(config), rows: 0 };
    sent.push(statement);
    const answer = query.apply(this, args);
    if (answer instanceof Promise) {
      void answer.then(
        (result: { readonly rows?: readonly unknown[] }) => {
          statement.rows = result.rows?.length ?? 0;
        },
        () => undefined,
      );
    }
    return answer;
  };
  try {
    await during();
  } finally {
    client.query = query;
  }
  return sent;
}

/** As a text alone, or under a name with its text beside it. */
function textOf(config: unknown): string {
  if (typeof config === 'string') return config;
  if (typeof config === 'object' && config !== null && 'text' in config) return String(config.text);
  return JSON.stringify(config);
}
