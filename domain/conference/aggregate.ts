import { advance, nextDue } from '#domain/conference/advance.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import { decide } from '#domain/conference/decide.ts';
import { documents } from '#domain/conference/documents.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { evolve } from '#domain/conference/evolve.ts';
import { messages } from '#domain/conference/messages.ts';
import { letters } from '#domain/conference/letters.ts';
import { priorAct } from '#domain/conference/prior-acts.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { Aggregate } from '#domain/kernel/decision.ts';

export const conference: Aggregate<ConferenceState, ConferenceCommand, ConferenceEvent> = {
  kind: 'conference',
  initial: { status: 'none' },
  decide,
  priorAct,
  evolve,
  advance,
  nextDue,
  clock: (state) => (state.status === 'none' ? null : state.facts.clock),
  letters,
  settles: ['InvitationReminderFired', 'NoticeReminderFired'],
  commands: messages,
  documents,
  // Awards and roll-calls of the day may still come in after a notice issued on the day itself.
  ended: (state) => state.status === 'cancelled' || (state.status === 'noticeIssued' && state.dayIsOver),
};
