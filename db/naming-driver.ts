import { CompiledQuery, type DatabaseConnection, PostgresDriver, type TransactionSettings } from 'kysely';
import { currentIds } from '#telemetry/correlation.ts';

/**
 * A transaction says for whom it is: in `application_name`, which `pg_stat_activity` shows beside whatever it is doing, and told in
 * the trip that begins it. Statements under a name (see `prepared`) bear no comment.
 */
export class NamingDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const ids = currentIds();
    if (ids === '' || settings.isolationLevel !== undefined || settings.accessMode !== undefined)
      return super.beginTransaction(connection, settings);
    // Ids hold letters, digits and a few signs only.
    await connection.executeQuery(CompiledQuery.raw(`begin; set local application_name = '${ids}'`));
  }
}
