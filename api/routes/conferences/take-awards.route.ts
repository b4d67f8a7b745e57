import { z } from 'zod';
import { type AwardDecision, nameOfNominee, type Nomination } from '#domain/award-round/award.ts';
import type { TakeAwards } from '#domain/conference/commands.ts';
import { cutText } from '#domain/kernel/cut-text.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { type AwardRoundRow, awardRoundRows, nominationRows } from '#db/queries/awards.query.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { roundStream } from '#api/routes/awards/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';
import { invalidField } from '#api/support/invalid-field.ts';

export const takeAwards = commandRoute({
  path: '/conferences/:conference/take-awards',
  tag: 'conferences',
  summary: 'Take over the awards that a round decided, by their decisions: once each, and typed by nobody',
  action: 'conference.TakeAwards',
  params: ConferenceParams,
  body: z.strictObject({ round: Slug }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const lookUp = async () => {
      // That it is called off is said before what is wrong with the wish.
      const conference = await conferenceRow(deps.record, place.stream);
      if (conference?.doc.status === 'cancelled') return { awards: [] };
      const own = (await awardRoundRows(deps.record)).filter(({ host }) => host === place.host);
      const round = own.find(({ stream }) => stream === roundStream(body.round));
      if (round === undefined) {
        const values = own.map(({ stream }) => slugOf(stream)).join(', ');
        throw invalidField('/round', 'not-one-of', { values });
      }
      return { awards: awardsOf(round, await nominationRows(deps.record, round.stream)) };
    };
    return { place, unit: null, lookUp };
  },
});

/** One award for each kind and decision, with the names in the order of their numbers. */
function awardsOf(
  { stream: round, kinds, programme, period }: AwardRoundRow,
  nominations: readonly Nomination[],
): TakeAwards['data']['awards'] {
  return kinds.flatMap(({ id, kind, name, recipient }) => {
    const given = nominations.flatMap(({ decision, ...one }) =>
      one.kind === id && decision !== null ? [{ ...one, decision, paper: paperKey(decision) }] : [],
    );
    const papers = new Map(given.map(({ paper, decision }) => [paper, decision]));
    return [...papers].map(([paper, { number, by }]) => {
      const of = given.filter((one) => one.paper === paper);
      return {
        ...{ kind: kind === '' ? name : kind, kindLabel: `${name} (${number})`, recipient, count: of.length, by },
        names: of.map(({ nominee }) => nameOfNominee(nominee)),
        for: cutText([...new Set(of.map(({ reason }) => reason))].join('; '), 490),
        ...{ programmes: [programme], period: period.label },
        source: { round, numbers: of.map((one) => one.number) },
      };
    });
  });
}

function paperKey({ number, date, by }: AwardDecision): string {
  return [number, date, by].join('\n');
}
