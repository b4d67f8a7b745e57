import { z } from 'zod';
import type { JoinShortcoming } from '#domain/conference/commands.ts';
import { registersOf } from '#api/routes/shortcomings/register.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

/** As a person named it, or its place in the notice. */
const ShortcomingId = z
  .string()
  .regex(/^~?[a-z0-9][a-z0-9.~_-]{0,150}$/i)
  .max(152);

export const joinShortcoming = commandRoute({
  path: '/conferences/:conference/shortcomings/join',
  tag: 'conferences',
  summary: 'Say that a shortcoming is one that an earlier conference stated, or that it is one of its own',
  action: 'conference.JoinShortcoming',
  params: ConferenceParams,
  body: z.strictObject({
    id: ShortcomingId,
    sameAs: z
      .strictObject({ conference: Slug, id: ShortcomingId })
      .nullable()
      .describe('Of an earlier conference of the same host; null: it is one of its own'),
  }),
  async target({ params, body: { id, sameAs }, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const lookUp = async (): Promise<JoinShortcoming['data']> => {
      if (sameAs === null) return { id, sameAs };
      const named = { conference: conferenceStream(sameAs.conference), id: sameAs.id };
      const known = (await registersOf(deps.db, [place.host], place.rehearsal)).flatMap(({ stated }) => stated);
      const [own, other] = [place.stream, named.conference].map((stream) =>
        known.find((each) => each.conference === stream),
      );
      const there = known.some((each) => each.conference === named.conference && each.id === named.id);
      const isEarlier =
        own === undefined || other === undefined || other.heldOn < own.heldOn || named.conference === place.stream;
      if (!there || !isEarlier) throw new Problem('unknown-shortcoming', {}, { pointer: '/sameAs' });
      return { id, sameAs: named };
    };
    return { place, unit: null, lookUp };
  },
});
