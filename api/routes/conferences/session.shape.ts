import { z } from 'zod';
import type { ConvenedState } from '#api/routes/conferences/summary-of.ts';
import { agendaSpans } from '#domain/conference/agenda-times.ts';
import { toldHours } from '#domain/conference/minutes.ts';
import { notBegun } from '#domain/conference/session.ts';
import { notVoting } from '#domain/conference/votes.ts';
import { vietnamInstant } from '#domain/kernel/civil-date.ts';
import { instantFromMillis, millisOf } from '#domain/kernel/instant.ts';

export const SessionShape = z.object({
  planned: z
    .array(
      z.object({
        startsAt: z.iso.datetime().nullable().describe('Null: its time is in words, or not stated'),
        minutes: z.int().nullable().describe('How long it is to take; null: the agenda does not tell'),
      }),
    )
    .describe('Of each item of the agenda, in its order'),
  runs: z
    .array(
      z.object({
        item: z.int().nullable().describe('Where it stands in the agenda now, from 1; null: it was taken out'),
        title: z.string(),
        from: z.iso.datetime(),
        to: z.iso.datetime().nullable().describe('Null: it is being dealt with'),
      }),
    )
    .describe('What was dealt with when, as it was recorded; an item taken up again is there again'),
  floor: z.object({ speech: z.string(), since: z.iso.datetime() }).nullable().describe('Who speaks; null: nobody'),
  spoken: z
    .array(z.object({ speech: z.string(), seconds: z.int() }))
    .describe('How long each has spoken, without the time that runs'),
  votes: z
    .array(
      z.object({
        id: z.string(),
        question: z.string(),
        at: z.iso.datetime().describe('When it was put, or counted last'),
        counts: z
          .object({
            ...{ inFavour: z.int(), against: z.int(), abstained: z.int() },
            notVoting: z.int().describe('Who is present and raised no hand'),
            present: z.int().describe('By the roll-call when it was counted'),
          })
          .nullable()
          .describe('Null: it is put and not counted'),
      }),
    )
    .describe('In the order in which they were put'),
  told: z
    .object({ from: z.string().nullable(), to: z.string().nullable() })
    .describe('When it began and ended, as the minutes tell where nobody says otherwise'),
});

/** How the day goes: for those who run it. */
export function sessionShape(state: ConvenedState): z.output<typeof SessionShape> {
  const { facts, session = notBegun } = state;
  const midnight = millisOf(vietnamInstant(facts.heldOn, '00:00'));
  return {
    planned: agendaSpans(facts.agenda).map(({ from, minutes }) => ({
      startsAt: from === null ? null : instantFromMillis(midnight + from * 60_000),
      minutes,
    })),
    runs: session.runs.map(({ item, title, from, to }) => ({ item, title, from, to: to ?? null })),
    floor: session.floor ?? null,
    spoken: session.spoken.map((one) => ({ ...one })),
    votes: (state.votes ?? []).map(({ id, question, at, counts }) => ({
      ...{ id, question, at },
      counts: counts === undefined ? null : { ...counts, notVoting: notVoting(counts) },
    })),
    told: { ...toldHours(state) },
  };
}
