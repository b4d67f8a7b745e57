import { handOf, isHand } from '#domain/access/both-sides.ts';
import { standingIn } from '#domain/access/standing.ts';
import { isAnswered } from '#domain/consolidation/answers.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { isSummed } from '#domain/report-template/field.ts';
import { sameValue } from '#domain/consolidation/decimal.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import type { AcceptVariance, RecordVariance, RefuseVariance } from '#domain/review-cycle/commands.ts';
import { correctedFault } from '#domain/review-cycle/figure-faults.ts';
import { scansFault } from '#domain/review-cycle/attach-scans.decide.ts';
import { heldFigure } from '#domain/review-cycle/held-figures.ts';
import { memberOf } from '#domain/review-cycle/members.ts';
import { type CycleDecision, isRefused, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { Figure } from '#domain/review-cycle/report.ts';
import { shownValue } from '#domain/words/field-values.ts';
import { acceptedOf, type Variance, type VarianceChange } from '#domain/review-cycle/variance.ts';

const approvedOn = ['approved', 'conferencing', 'concluded'] as const;

/** Says what a unit's sealed figures turned out to be; it counts once the leader has accepted it. */
export function recordVariance(before: CycleState, { data }: RecordVariance, given: Given): CycleDecision {
  const state = standingIn(before, ...approvedOn);
  const { unit, changes, reason, document, files = [] } = data;
  if (state.consolidation === null) return no('reports-not-consolidated', { liftedBy: ['coordinator'] });
  if (changes.length === 0) return no('variance-of-nothing', { at: '/changes' });
  if (reason.trim() === '') return no('cycle-reason-missing', { at: '/reason' });
  if (document.trim() === '') return no('variance-without-paper', { at: '/document' });
  const unfit = scansFault(files, []);
  if (unfit !== null) return unfit;
  const notes = state.variances ?? [];
  const accepted = acceptedOf(notes);
  const heldNow = heldFigure({ ...state, consolidation: state.consolidation });
  const { template } = state.plan;
  for (const [row, { code, old, value }] of changes.entries()) {
    const at = `/changes/${row}`;
    const indicator = template.indicators.find((each) => each.code === code);
    if (indicator === undefined) return no('figure-unknown', { at: `${at}/code`, facts: { code } });
    const facts = { code, label: indicator.label };
    if (!isSummed(indicator) && !isAnswered(indicator)) return no('variance-not-summed', { at: `${at}/code`, facts });
    const held = heldNow(code, unit);
    if (!isSame(held, old))
      return no('variance-old-differs', {
        at: `${at}/old`,
        facts: { ...facts, ...heldFacts(indicator, held) },
      });
    if (isSame(held, value))
      return no('variance-changes-nothing', {
        at: `${at}/value`,
        facts: value === null ? facts : { ...facts, value: shownValue(indicator, value) },
      });
    const other = notes.find(
      (note) =>
        note.standing.status === 'waiting' && note.unit === unit && note.changes.some((one) => one.code === code),
    );
    if (other !== undefined)
      return no('variance-already-waits', {
        at: `${at}/code`,
        facts: { ...facts, number: other.number },
        liftedBy: ['leader'],
      });
  }
  const member = memberOf(state, unit);
  const reported = 'report' in member.standing ? member.standing.report.figures : [];
  const own = [...accepted.filter((note) => note.unit === unit).flatMap((note) => note.changes), ...changes];
  const fault = correctedFault(template, member.setting, corrected(reported, own), changes, state.plan.cutOff);
  if (fault !== null) return fault;
  const number = notes.length + 1;
  const note = {
    ...{ number, unit, changes, reason: reason.trim(), document: document.trim(), by: handOf(given.actor) },
    ...(files.length === 0 ? {} : { files }),
  };
  return accept([{ type: 'VarianceRecorded', data: note }]);
}

/** Never by whoever reported it. */
export function acceptVariance(before: CycleState, { data }: AcceptVariance, given: Given): CycleDecision {
  const note = waiting(before, data, given);
  if (isRefused(note)) return note;
  const { summedIn = [] } = data;
  const of = { unit: note.unit, number: note.number };
  return accept([{ type: 'VarianceAccepted', data: { ...of, ...(summedIn.length === 0 ? {} : { summedIn }) } }]);
}

export function refuseVariance(before: CycleState, { data }: RefuseVariance, given: Given): CycleDecision {
  const note = waiting(before, data, given);
  if (isRefused(note)) return note;
  const reason = data.reason.trim();
  if (reason === '') return no('cycle-reason-missing', { at: '/reason' });
  return accept([{ type: 'VarianceRefused', data: { unit: note.unit, number: note.number, reason } }]);
}

/** Whoever presses second is told: of two leaders each would think that he had accepted it. */
function waiting(before: CycleState, { unit, number }: AcceptVariance['data'], { actor }: Given): Variance | Refused {
  const { variances = [] } = standingIn(before, ...approvedOn);
  const note = variances.find((each) => each.number === number && each.unit === unit);
  if (note === undefined) return no('variance-unknown', { at: '/number', facts: { number } });
  if (note.standing.status === 'accepted') return no('variance-already-accepted', { facts: { number } });
  if (note.standing.status === 'refused') return no('variance-already-refused', { facts: { number } });
  return isHand(actor, note.by) ? no('variance-of-own-hand', { liftedBy: ['leader'] }) : note;
}

/** The later of two changes of one figure counts. */
function corrected(figures: readonly Figure[], changes: readonly VarianceChange[]): readonly Figure[] {
  const values = new Map(changes.map(({ code, value }) => [code, value]));
  const kept = figures.filter(({ code }) => !values.has(code));
  const stated = [...values].flatMap(([code, value]) =>
    value === null ? [] : [{ code, value, asOf: null, asStated: null }],
  );
  return [...kept, ...stated];
}

function isSame(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : sameValue(a, b);
}

/** As it is shown; where it is stored otherwise also as it is to be sent: "Có" is `yes`. */
function heldFacts(indicator: Indicator, held: string | null): Readonly<Record<string, string>> {
  if (held === null) return { held: '' };
  const shown = shownValue(indicator, held);
  return shown === held || isSummed(indicator) ? { held: shown } : { held: shown, exact: held };
}
