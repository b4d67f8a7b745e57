import type { CorrectPaperHead } from '#domain/directive/commands.ts';
import type { DirectiveDecision } from '#domain/directive/decision.ts';
import { headFault } from '#domain/directive/enter-paper.ts';
import type { DirectiveEvent } from '#domain/directive/events.ts';
import type { GivingPaper } from '#domain/directive/paper.ts';
import type { DirectiveState, GivenDirective } from '#domain/directive/state.ts';
import type { ToTask } from '#domain/follow-up-task/between-levels.ts';
import { accept, type Given, nothing, refuse } from '#domain/kernel/decision.ts';

/** What was read wrongly in the head; its address and the numbers of its tasks stay, for letters have named them. */
export function correctPaperHead(
  { paper: was }: GivenDirective,
  { paper: now, reason }: CorrectPaperHead['data'],
  given: Given,
): DirectiveDecision {
  const no = headFault(now, given);
  if (no !== null) return no;
  if (reason.trim() === '') return refuse('directive-text-missing', {}, [], '/reason');
  if (isSame(was, now)) return nothing('already-recorded');
  return accept([{ type: 'PaperHeadCorrected', data: { was, now, reason, by: given.actor.person } }]);
}

function isSame(one: GivingPaper, other: GivingPaper): boolean {
  const said = ({ kind, number, date, issuer, about = '' }: GivingPaper) =>
    [kind, number, date, issuer, about].join('\n');
  return said(one) === said(other);
}

/** Every task of it names what gave it by itself: each is told what that is called now. */
export function toTasks(state: DirectiveState, event: DirectiveEvent): readonly ToTask[] {
  if (state.status !== 'given' || event.type !== 'PaperHeadCorrected') return [];
  const { kind, number: noticeNumber, date: noticeDate, issuer } = event.data.now;
  const data = { noticeNumber, noticeDate, source: { kind: 'paper', paper: kind, issuer } } as const;
  return state.tasks.map(({ task, number }) => ({
    ...{ to: task, kind: 'followUpTask', key: `head/${String(number)}` },
    ...{ type: 'RecordSourceCorrected', data },
  }));
}
