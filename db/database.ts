import {
  type CompiledQuery,
  type Driver,
  Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresQueryCompiler,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import type { Database } from '#db/schema.ts';
import { NamingDriver } from '#db/naming-driver.ts';
import { sendByName } from '#db/prepared.ts';
import { TracedDriver } from '#db/traced-driver.ts';
import { asSqlComment } from '#telemetry/correlation.ts';
import { isTraced } from '#telemetry/spans.ts';
import { lapsed } from '#telemetry/tell.ts';

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

/** bigint columns hold positions and receipt numbers, far below 2^53: numbers, not strings. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
/** A civil date is text; as a JavaScript Date it would take on the machine's time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** The role every program runs as: it may append events and never change or delete one. Made by the first migration. */
export const applicationRole = 'hoinghi_app';

/** The role in which whoever asks is read for: rows of others are not there. See db/row-security. */
export const readerRole = 'hoinghi_reader';

/** PostgreSQL channel on which every commit that changed something is announced. */
export const changesChannel = 'hoinghi_changes';

export interface OpenOptions {
  readonly max?: number;
  /** Only migrations, rebuilds and tests that prove the guards work as the owner of the tables. */
  readonly asOwner?: boolean;
  /** Handed the pool's own counts, for whoever watches. */
  readonly counted?: (pool: Readonly<Record<'totalCount' | 'idleCount' | 'waitingCount', number>>) => void;
  /** A pool that reads for people: it sees rows only within `asReader`. */
  readonly asReader?: boolean;
  /** How long a transaction may stand with nobody asking; left out: as usual. */
  readonly idleInTransactionMillis?: number;
}

/** To a server that hangs, and for a free connection of a full pool: past it the caller is told that the database is away. */
const connectMillis = 10_000;
/** A new connection costs its first caller a handshake and the planning of every statement anew: it outlives the pauses of a quiet day. */
const idleMillis = 5 * 60_000;
/** A pass has thirty seconds as an activity: what runs longer is wanted by nobody any more, and would hold its locks. */
const statementMillis = 30_000;
/** A program that stands still in a transaction holds its stream's lock: after this the server takes it from it. */
const idleInTransactionMillis = 60_000;
/** Every statement ends in a comment that names the request it is made for: the server's own lists and logs say it then. */
class NamingCompiler extends PostgresQueryCompiler {
  override compileQuery(...given: Parameters<PostgresQueryCompiler['compileQuery']>): CompiledQuery {
    const compiled = super.compileQuery(...given);
    const comment = asSqlComment();
    return comment === '' ? compiled : { ...compiled, sql: compiled.sql + comment };
  }
}

class NamingDialect extends PostgresDialect {
  private readonly config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.config = config;
  }

  override createDriver(): Driver {
    return isTraced() ? new TracedDriver(this.config) : new NamingDriver(this.config);
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new NamingCompiler();
  }
}

/** Opens a pool; connections are made on first use. The caller ends it with `destroy()`. */
export function openDatabase(url: string, options: OpenOptions = {}): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: connectMillis,
    idleTimeoutMillis: idleMillis,
    keepAlive: true,
    // The owner migrates and rebuilds: both take as long as the record is large.
    ...(options.asOwner === true
      ? {}
      : {
          statement_timeout: statementMillis,
          idle_in_transaction_session_timeout: options.idleInTransactionMillis ?? idleInTransactionMillis,
          options: `-c role=${options.asReader === true ? readerRole : applicationRole}`,
        }),
  });
  // A connection lost while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', (error) => lapsed('databaseConnection', error));
  // One lost while somebody uses it fails his query, and is heard here only: the pool's own listener is off meanwhile.
  pool.on('connect', (client) => {
    client.on('error', (error) => lapsed('databaseConnection', error));
    sendByName(client);
  });
  options.counted?.(pool);
  return new Kysely<Database>({ dialect: new NamingDialect({ pool }) });
}
