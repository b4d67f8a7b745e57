import { ExpressionWrapper, type OperationNodeSource, type RawBuilder, sql } from 'kysely';
import type { Trx } from '#db/database.ts';

/**
 * Statements of one transaction that go to the database as one: a round trip for all of them. They see the rows as they were
 * before, not each other's, and no two may change the same row; what must see the others' work stands behind `next`.
 */
export class Together {
  /** To build statements with; they are carried out by `run`. */
  readonly trx: Trx;
  private readonly steps: OperationNodeSource[][] = [[]];

  constructor(trx: Trx) {
    this.trx = trx;
  }

  add(statement: OperationNodeSource): void {
    this.steps.at(-1)?.push(statement);
  }

  /** What is added from here on sees what was added before. */
  next(): void {
    if (this.steps.at(-1)?.length !== 0) this.steps.push([]);
  }

  /** Carries everything out; `asking` (a select, without its verb) is answered along with the last of it. */
  async run<R>(asking: RawBuilder<R>): Promise<R | undefined> {
    const last = this.steps.pop() ?? [];
    for (const step of this.steps.splice(0)) await joined(step, sql`1`).execute(this.trx);
    this.steps.push([]);
    const { rows } = await joined<R>(last, asking).execute(this.trx);
    return rows[0];
  }

  /** Carries out what there is, if anything. */
  async flush(): Promise<void> {
    if (this.steps.some((step) => step.length > 0)) await this.run(sql`1`);
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
