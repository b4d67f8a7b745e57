import { ExpressionWrapper, type OperationNodeSource, type RawBuilder, sql } from 'kysely';
import type { Trx } from '#db/database.ts';
import { prepared } from '#db/prepared.ts';

/**
 * Statements of one transaction that go to the database as one: a round trip for all of them. They see the rows as they were
 * before, not each other's, and no two may change the same row; what must see the others' work stands behind `next`.
 */
export class Together {
  /** To build statements with; they are carried out by `run`. */
  readonly trx: Trx;
  private readonly steps: Step[] = [];
  /** Which of them is being added to. */
  private at = 0;

  constructor(trx: Trx) {
    this.trx = trx;
  }

  add(statement: OperationNodeSource): void {
    this.step.statements.push(statement);
  }

  /** Rows of a table, whoever writes to it: those of one step go as one statement, with one parameter. */
  save<Row extends object>(form: SavedForm<Row>, rows: readonly Row[]): void {
    if (rows.length > 0) this.step.save(form, rows);
  }

  /** What is added from here on sees what was added before. */
  next(): void {
    if (!this.step.empty) this.at += 1;
  }

  /** What is added from here on has nothing to do with what was added before: it may go along with the first of it. */
  beside(): void {
    this.at = 0;
  }

  private get step(): Step {
    const known = this.steps[this.at];
    if (known !== undefined) return known;
    const made = new Step();
    this.steps[this.at] = made;
    return made;
  }

  /** Carries everything out; `asking` (a select, without its verb) is answered along with the last of it. */
  async run<R>(asking: RawBuilder<R>): Promise<R | undefined> {
    const steps = this.steps.splice(0).filter((step) => !step.empty);
    this.at = 0;
    const last = steps.pop()?.all() ?? [];
    for (const step of steps) await prepared(this.trx, joined(step.all(), sql`1`));
    const [row] = await prepared(this.trx, joined<R>(last, asking));
    return row;
  }

  /** Carries out what there is, if anything. */
  async flush(): Promise<void> {
    if (this.steps.some((step) => !step.empty)) await this.run(sql`1`);
  }
}

/** How rows of a table are saved: where one of that key is there, all but what it keeps becomes as it is given, or grows by it. */
export interface SavedForm<Row> {
  readonly table: string;
  readonly key: readonly (keyof Row & string)[];
  readonly keeps?: readonly (keyof Row & string)[];
  readonly grows?: { readonly [Column in keyof Row & string]?: Growing };
}

/** By adding, by becoming what is given where anything is, by staying what was given first, by what is given behind it. */
type Growing = 'sum' | 'newest' | 'first' | 'appended';

class Step {
  readonly statements: OperationNodeSource[] = [];
  private readonly saved = new Map<SavedForm<never>, object[]>();

  get empty(): boolean {
    return this.statements.length === 0 && this.saved.size === 0;
  }

  save(form: SavedForm<never>, rows: readonly object[]): void {
    const known = this.saved.get(form);
    if (known === undefined) this.saved.set(form, [...rows]);
    else for (const row of rows) known.push(row);
  }

  all(): readonly OperationNodeSource[] {
    return [...[...this.saved].map(([form, rows]) => saving(form, rows)), ...this.statements];
  }
}

/** As one parameter: a statement with a parameter per field costs more to put together than to carry out. */
function saving(
  { table, key, keeps = [], grows = {} }: SavedForm<never>,
  rows: readonly object[],
): OperationNodeSource {
  const growing = new Map<string, Growing | undefined>(Object.entries(grows));
  const columns = Object.keys(rows[0] ?? {});
  const staying = new Set<string>([...key, ...keeps]);
  const named = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)));
  const changes = columns
    .filter((name) => !staying.has(name))
    .map((name) => sql`${sql.ref(name)} = ${becoming(table, name, growing.get(name))}`);
  return sql`
    insert into ${sql.table(table)} (${named(columns)})
    select ${named(columns)} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (${named(key)}) do update set ${sql.join(changes)}`;
}

function becoming(table: string, name: string, how: Growing | undefined): RawBuilder<unknown> {
  const [known, given] = [sql.ref(`${table}.${name}`), sql.ref(`excluded.${name}`)];
  switch (how) {
    case undefined:
      return given;
    case 'sum':
      return sql`${known} + ${given}`;
    case 'newest':
      return sql`coalesce(${given}, ${known})`;
    case 'first':
      return sql`coalesce(${known}, ${given})`;
    case 'appended':
      return sql`${known} || ${given}`;
  }
}

function joined<R>(statements: readonly OperationNodeSource[], asking: RawBuilder<R>): RawBuilder<R> {
  if (statements.length === 0) return sql<R>`select ${asking}`;
  const named = statements.map((each, index) => {
    const statement = new ExpressionWrapper(each.toOperationNode());
    return sql`${sql.ref(`step_${String(index + 1)}`)} as (${statement})`;
  });
  return sql<R>`with ${sql.join(named)} select ${asking}`;
}
