import type { AnswerRecommendation } from '#domain/conference/commands.ts';
import { askedUnit } from '#api/routes/conferences/taking-part.ts';
import { AnswerBody } from '#api/routes/recommendations/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const answerRecommendation = commandRoute({
  path: '/conferences/:conference/recommendations/answers',
  tag: 'recommendations',
  summary:
    'Record what came of a recommendation: the host what it was told, a unit what it says of its own; a later answer stands in place of the one before',
  action: 'conference.AnswerRecommendation',
  params: ConferenceParams,
  body: AnswerBody,
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const unit = await askedUnit(deps, place, body, actor);
    return { place, unit, data: body satisfies AnswerRecommendation['data'] };
  },
});
