import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import pg from 'pg';

// Loaded before a program under test (plain JavaScript: worker threads load it too, without a compiler). Counts what the
// program sends to PostgreSQL, BEGIN and COMMIT included, and keeps the number in a file of the data folder.
if (isMainThread) {
  // Behind it stands what runs it: cli/run.js.
  const script = process.argv[2] ?? 'program';
  const program = `${path.basename(path.dirname(script))}-${path.basename(script, '.ts')}`;
  const file = path.join(process.env.HOINGHI_DATA ?? '.', `${program}.queries`);
  let queries = 0;
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function counted(...args) {
    queries += 1;
    return query.apply(this, args);
  };
  setInterval(() => {
    // Renamed into place: a reader never finds half a number.
    writeFileSync(`${file}.new`, String(queries));
    renameSync(`${file}.new`, file);
  }, 500).unref();
}
