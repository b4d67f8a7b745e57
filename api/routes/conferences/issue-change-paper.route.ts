import { ChangePaperBody } from '#api/routes/conferences/change-paper.body.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const issueChangePaper = commandRoute({
  path: '/conferences/:conference/change-papers',
  tag: 'conferences',
  summary:
    'Issue a numbered paper to all who were invited that the conference was postponed, changed or is not held: it cites the invitation',
  action: 'conference.IssueChangePaper',
  params: ConferenceParams,
  body: ChangePaperBody,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body };
  },
});
