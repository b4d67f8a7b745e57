import { z } from 'zod';
import type { ApproveMinutes } from '#domain/conference/commands.ts';
import { conferenceHindrance } from '#domain/conference/act-refusal.ts';
import { conferenceStanding } from '#domain/conference/act-standing.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { draftedMinutes } from '#api/routes/conferences/minutes-drafted.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';

export const approveMinutes = commandRoute({
  path: '/conferences/:conference/minutes/approve',
  tag: 'conferences',
  summary: 'Approve the minutes as they stand in the draft: their text is frozen, and all who take part may read it',
  action: 'conference.ApproveMinutes',
  params: ConferenceParams,
  body: z.strictObject({
    revision: z.int().min(0).max(1_000_000_000).describe('Of the draft that was looked at'),
    version: z.int().min(0).max(1_000_000_000).describe('Of the conference whose record was looked at'),
  }),
  async target({ params: { conference }, body: { revision, version }, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(conference), 'conference');
    /** Nobody approves what he has not read: neither what was typed since, nor what the record says since. */
    async function lookUp(): Promise<ApproveMinutes['data']> {
      const row = await conferenceRow(deps.db, place.stream);
      if (row === undefined) throw new Problem('engine-unavailable', {}, { retryAfter: 2 });
      const { stored, text } = await draftedMinutes(deps, row.doc, conference);
      const { saved, content } = stored;
      // Where none are approved now, or any more, the conference itself refuses.
      const standing = conferenceStanding(row.doc, nowOf(row.doc.facts.clock));
      const isOpen = conferenceHindrance('ApproveMinutes', standing) === null;
      const isSeen = !isOpen || (content.revision === revision && row.version === version);
      if (!isSeen) throw new Problem('draft-changed', saved === null ? {} : { by: saved.by, at: saved.at });
      return { text };
    }
    return { place, unit: null, lookUp };
  },
});
