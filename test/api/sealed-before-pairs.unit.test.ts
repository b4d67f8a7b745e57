import { expect, it } from 'vitest';
import { consolidate } from '#domain/consolidation/consolidate.ts';
import { sealedInput } from '#domain/review-cycle/corrections.ts';
import type { Variance } from '#domain/review-cycle/variance.ts';
import { consolidationShape } from '#api/routes/cycles/consolidation-shape.ts';
import { instant } from '#test/support/given.ts';
import { called, figures, giaVien, nhoQuan, withTotals } from '#test/domain/review-cycle/cycle-fixture.ts';

const figure = (code: string, value: string) => ({ code, value, asOf: null, asStated: null });

/** Approved totals of 9 of 10 and of `done` of 40; `paired`: by this release, else by one before shares were of whoever gave both sides. */
function lived(paired: boolean, done: string | null) {
  const more = done === null ? [] : [figure('congresses', done)];
  const { state } = withTotals(called(), [
    [nhoQuan, { figures: [...figures, figure('organisations', '10'), figure('congresses', '9')] }],
    [giaVien, { figures: [...figures, figure('organisations', '40'), ...more] }],
  ]);
  if (state.status !== 'approved') throw new Error(state.status);
  if (paired) return state;
  const { paired: _marked, ...sealed } = state.consolidation;
  return { ...state, consolidation: { ...sealed, ...consolidate(sealedInput({ ...state, consolidation: sealed })) } };
}

function shapeOf(paired: boolean, done: string | null, variances: readonly Variance[] = []) {
  const state = lived(paired, done);
  const reports = state.members.flatMap(({ unit, name, standing }) =>
    standing.status === 'accepted' ? [{ unit, name, report: standing.report }] : [],
  );
  return consolidationShape({ consolidation: state.consolidation, plan: state.plan, reports, variances });
}

it('shows who stands in a share as it was sealed: before shares were of whoever gave both sides, every unit', () => {
  const share = (paired: boolean) => {
    const found = shapeOf(paired, null).totals.find(({ code }) => code === 'congressShare');
    return [found?.value, found?.lacking.map(({ unit }) => unit).includes(giaVien)];
  };
  expect(share(true)).toEqual(['90', true]);
  expect(share(false)).toEqual(['18', false]);
});

it('says of a note on totals that were sealed so what it breaks in them, and not what it would break in today’s', () => {
  const note: Variance = {
    ...{ number: 1, unit: nhoQuan, reason: 'không đếm', document: '15-BC/HU' },
    changes: [{ code: 'congresses', old: '9', value: null, missing: { reason: 'notYetCompiled', words: null } }],
    by: { person: 'x' },
    standing: { status: 'accepted', at: instant('2020-07-01T02:00:00Z') },
  };
  const broken = (paired: boolean) => {
    const [shown] = shapeOf(paired, '20', [note]).variances;
    return shown?.checks.filter(({ where }) => where === 'totals').map(({ check }) => check);
  };
  expect(broken(true)).toEqual(['K2']);
  expect(broken(false)).toEqual([]);
});
