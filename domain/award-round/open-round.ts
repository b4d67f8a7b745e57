import { type AwardKind, type Criterion, isShare } from '#domain/award-round/award.ts';
import type { ChangeAwardRound, OpenAwardRound } from '#domain/award-round/commands.ts';
import type { AwardFault, AwardRoundDecision } from '#domain/award-round/decision.ts';
import type { AwardRoundState, OpenRound } from '#domain/award-round/state.ts';
import { accept, nothing, refuse } from '#domain/kernel/decision.ts';

export function openRound(state: AwardRoundState, { data }: OpenAwardRound): AwardRoundDecision {
  const { label, from, to } = data.period;
  if (state.status === 'open') return refuse('award-round-opened-already', { period: state.period.label });
  if (label.trim() === '') return refuse('award-text-missing', {}, [], '/period/label');
  if (to < from) return refuse('award-period-empty', { from, to }, [], '/period/to');
  const no = kindsFault(data.kinds) ?? criteriaFault(data.criteria);
  return no ?? accept([{ type: 'AwardRoundOpened', data }]);
}

export function changeRound(state: OpenRound, { data }: ChangeAwardRound): AwardRoundDecision {
  const { kinds, criteria } = data;
  const no = kindsFault(kinds) ?? criteriaFault(criteria);
  if (no !== null) return no;
  const decided = state.nominations.some(({ status }) => status === 'granted' || status === 'declined');
  const other = !sameCriteria(state.criteria, criteria);
  if (decided && other) return refuse('award-criteria-fixed', {}, [], '/criteria');
  for (const { id, name } of state.kinds) {
    const used = state.nominations.filter(({ kind, status }) => kind === id && status !== 'withdrawn');
    const now = kinds.find((one) => one.id === id);
    if (now === undefined && used.length > 0)
      return refuse('award-kind-in-use', { name, count: used.length }, [], '/kinds');
    const granted = used.filter(({ status }) => status === 'granted').length;
    if (now !== undefined && now.quota < granted)
      return refuse('award-quota-below-granted', { name, granted }, [], `/kinds/${String(kinds.indexOf(now))}/quota`);
  }
  if (!other && sameKinds(state.kinds, kinds)) return nothing('already-so');
  const reason = data.reason.trim();
  if (reason === '') return refuse('award-reason-missing', {}, [], '/reason');
  return accept([{ type: 'AwardRoundChanged', data: { kinds, criteria, reason } }]);
}

function kindsFault(kinds: readonly AwardKind[]): AwardFault | null {
  if (kinds.length === 0) return refuse('award-kinds-missing', {}, [], '/kinds');
  for (const [row, { id, name, by }] of kinds.entries()) {
    const at = `/kinds/${String(row)}`;
    if (name.trim() === '') return refuse('award-text-missing', {}, [], `${at}/name`);
    if (by.trim() === '') return refuse('award-text-missing', {}, [], `${at}/by`);
    if (kinds.slice(0, row).some((one) => one.id === id)) return refuse('award-kind-twice', { name }, [], `${at}/name`);
  }
  return null;
}

function criteriaFault(criteria: readonly Criterion[]): AwardFault | null {
  if (criteria.length === 0) return refuse('award-criteria-missing', {}, [], '/criteria');
  for (const [row, { measure, atLeast }] of criteria.entries()) {
    const at = `/criteria/${String(row)}`;
    if (criteria.slice(0, row).some((one) => one.measure === measure))
      return refuse('award-criterion-twice', { awardMeasure: measure }, [], `${at}/measure`);
    const most = isShare(measure) ? 100 : 10_000;
    if (!Number.isInteger(atLeast) || atLeast < 0 || atLeast > most)
      return refuse('award-criterion-out-of-range', { most }, [], `${at}/atLeast`);
  }
  return null;
}

function sameCriteria(a: readonly Criterion[], b: readonly Criterion[]): boolean {
  return (
    a.map(({ measure, atLeast }) => `${measure} ${String(atLeast)}`).join() ===
    b.map(({ measure, atLeast }) => `${measure} ${String(atLeast)}`).join()
  );
}

function sameKinds(a: readonly AwardKind[], b: readonly AwardKind[]): boolean {
  const said = (all: readonly AwardKind[]): string =>
    all
      .map(({ id, kind, name, recipient, quota, by }) => [id, kind, name, recipient, quota, by].join('\n'))
      .join('\n\n');
  return said(a) === said(b);
}
