import { z } from 'zod';
import type { JoinedShortcoming } from '#domain/conference/parts.ts';
import { seriesOf } from '#domain/kernel/streams.ts';
import { mayBeOne } from '#domain/shortcomings/register.ts';
import type { Place } from '#engine/places.ts';
import { statedBy } from '#api/routes/shortcomings/register.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Slug } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

/** As a person named it, its place in the notice, or of an inspection its unit and its name there. */
const ShortcomingId = z
  .string()
  .regex(/^~?[a-z0-9][a-z0-9.~_-]{0,150}$/i)
  .max(152);

export const JoinBody = z.strictObject({
  id: ShortcomingId,
  sameAs: z
    .strictObject({ conference: Slug, id: ShortcomingId })
    .nullable()
    .describe('Of an earlier conference or inspection of the same host; null: it is one of its own'),
});

/** What is named must have been stated earlier; of the conference or inspection itself the domain says why it is none. */
export async function joiningOf(
  deps: ApiDeps,
  { stream, host, rehearsal }: Place,
  { id, sameAs }: z.output<typeof JoinBody>,
): Promise<JoinedShortcoming> {
  if (sameAs === null) return { id, sameAs };
  const named = { conference: seriesOf(sameAs.conference), id: sameAs.id };
  const known = await statedBy(deps.db, host, rehearsal);
  const found = known.find((each) => each.conference === named.conference && each.id === named.id);
  const own = known.find((each) => each.conference === stream && each.id === id);
  if (found === undefined || (own !== undefined && found.conference !== stream && !mayBeOne(found, own)))
    throw new Problem('unknown-shortcoming', {}, { pointer: '/sameAs' });
  return { id, sameAs: named };
}
