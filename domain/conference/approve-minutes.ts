import type { Refused } from '#domain/conference/act-refusal.ts';
import type { ApproveMinutes, NumberMinutes } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { firstOf, unlessDated, unlessHour, unlessNumber, unlessSaid, unlessTaken } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/** Minutes that do not say when it began and ended, and who signs, are none (NĐ 30/2020/NĐ-CP, template 1.9). Pointers lead into the draft. */
export function approveMinutes({ text }: ApproveMinutes['data'], given: Given): Outcome {
  const { from, to, secretary, chair } = text;
  const no = firstOf(
    unlessTold(from, '/from'),
    unlessTold(to, '/to'),
    from !== null && to !== null && to <= from
      ? refuse('conference-ends-before-it-begins', { from, to }, [], '/to')
      : null,
    unlessSaid(secretary.name, 'conference-text-missing', '/secretary/name'),
    unlessSaid(chair, 'conference-text-missing', '/chair/name'),
  );
  return no ?? accept([{ type: 'MinutesApproved', data: { text, by: given.actor.person } }]);
}

function unlessTold(hour: string | null, pointer: string): Refused | null {
  return hour === null ? refuse('conference-text-missing', {}, [], pointer) : unlessHour(hour, pointer);
}

/** The clerk's number; minutes are counted by themselves. */
export function numberMinutes(
  { facts }: ConferenceFacts,
  { number, date }: NumberMinutes['data'],
  given: Given,
): Outcome {
  const no = firstOf(
    unlessNumber(number, '/number'),
    unlessTaken(facts, { type: 'bienBan', number, date }, given),
    unlessDated(date, given, '/date'),
    date < facts.heldOn
      ? refuse('conference-notice-before-the-day', { date, heldOn: facts.heldOn }, [], '/date')
      : null,
  );
  if (no !== null) return no;
  const { layout, issuer } = facts;
  const minutesNumber = documentSymbol({ layout, number, type: 'bienBan', issuerCode: issuer.issuerCode });
  return accept([{ type: 'MinutesNumbered', data: { number, minutesNumber, date, by: given.actor.person } }]);
}
