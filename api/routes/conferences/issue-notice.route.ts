import { z } from 'zod';
import type { IssueNotice } from '#domain/conference/commands.ts';
import { SignerField } from '#api/routes/conferences/parts.fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const issueNotice = commandRoute({
  path: '/conferences/:conference/notice',
  tag: 'conferences',
  summary: 'Issue the conclusion notice and create all its tasks in one act',
  action: 'conference.IssueNotice',
  params: ConferenceParams,
  body: z.strictObject({ number: WrittenNumberField, date: DateField, signer: SignerField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies IssueNotice['data'] };
  },
});
