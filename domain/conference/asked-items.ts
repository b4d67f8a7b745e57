import type { DraftTask } from '#domain/conference/conclusion.ts';
import type { Recommendation } from '#domain/conference/parts.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { AnswerGiven } from '#domain/recommendation/answer.ts';
import type { Asked } from '#domain/recommendation/asked.ts';

export interface AskingConference {
  readonly recommendations: readonly Recommendation[];
  /** Items of the notice; empty before it is issued. */
  readonly concluded: readonly DraftTask[];
  readonly host: string;
}

/** Both what was recorded of the discussion and what the notice itself asks of others: `kn-3`, `kl-7`. */
export function askedItems({ recommendations, concluded, host }: AskingConference): readonly Asked[] {
  const recorded = recommendations.map(
    ({ number, direction, from, to, unit = null, via, statement, deadline }): Asked => ({
      ...{ id: `kn-${number}`, number, towards: direction, from, via, statement },
      to: to.trim() === '' ? [] : [{ name: to, unit }],
      due: deadline === null ? null : { text: deadline },
    }),
  );
  return [
    ...recorded,
    ...concluded.filter(({ kind }) => kind === 'recommendation').map((item) => ofNotice(item, host)),
  ];
}

function ofNotice(item: DraftTask, host: string): Asked {
  const { number, towards = null, addressees, statement } = item;
  return {
    ...{ id: `kl-${number}`, number, towards, from: host, via: null, statement, due: dueOf(item) },
    to: addressees.filter(({ inferred }) => !inferred).map(({ name, unit }) => ({ name, unit })),
  };
}

function dueOf({ deadline }: DraftTask): Asked['due'] {
  if (deadline.kind === 'date') return { on: deadline.date };
  return deadline.kind === 'event' || deadline.kind === 'relative' ? { text: deadline.text } : null;
}

/** What a conference has asked of whom, as it stands. */
export function askedBy(state: Exclude<ConferenceState, { readonly status: 'none' }>): readonly Asked[] {
  const concluded = state.status === 'noticeIssued' ? state.draft.tasks : [];
  return askedItems({ recommendations: state.recommendations, concluded, host: state.facts.host.name });
}

/** The unit of the tree that is asked by that line of it; null: whoever is none. */
export function unitAsked(
  state: Exclude<ConferenceState, { readonly status: 'none' }>,
  { item, addressee }: Pick<AnswerGiven, 'item' | 'addressee'>,
): UnitId | null {
  const to = askedBy(state).find(({ id }) => id === item)?.to ?? [];
  const [only, ...others] = to;
  if (addressee === null) return others.length === 0 ? (only?.unit ?? null) : null;
  return to.find(({ name }) => name === addressee)?.unit ?? null;
}
