import { z } from 'zod';
import type { JoinShortcoming } from '#domain/conference/commands.ts';
import type { StatedShortcoming } from '#domain/shortcomings/register.ts';
import { statedBy } from '#api/routes/shortcomings/register.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { seriesOf } from '#domain/kernel/streams.ts';
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
      // Of an inspection too: its name says which it is.
      const named = { conference: seriesOf(sameAs.conference), id: sameAs.id };
      const known = await statedBy(deps.db, place.host, place.rehearsal);
      const found = known.find((each) => each.conference === named.conference && each.id === named.id);
      const own = known.find(({ conference }) => conference === place.stream);
      if (found === undefined || (own !== undefined && !mayBeMeant(found, own)))
        throw new Problem('unknown-shortcoming', {}, { pointer: '/sameAs' });
      return { id, sameAs: named };
    };
    return { place, unit: null, lookUp };
  },
});

/** An earlier one; of the conference itself the domain says why it is none. */
function mayBeMeant(found: StatedShortcoming, own: StatedShortcoming): boolean {
  return found.heldOn < own.heldOn || found.conference === own.conference;
}
