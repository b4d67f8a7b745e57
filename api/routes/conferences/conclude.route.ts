import type { Conclude } from '#domain/conference/commands.ts';
import { concludedOf } from '#api/routes/conferences/concluded-of.ts';
import { ConclusionsField } from '#api/routes/conferences/parts.fields.ts';
import { requireTakenOver } from '#api/routes/conferences/taken-over.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { requireUnits } from '#api/support/known-units.ts';

export const conclude = commandRoute({
  path: '/conferences/:conference/conclusions',
  tag: 'conferences',
  summary:
    'Draft the conclusions: numbered tasks. Nobody named and no date are legal and flagged; each draft replaces the former until the notice is issued',
  action: 'conference.Conclude',
  large: true,
  params: ConferenceParams,
  body: ConclusionsField,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const named = body.tasks.flatMap((task, i) =>
      task.addressees.map(({ unit }, j) => [`/tasks/${String(i)}/addressees/${String(j)}/unit`, unit] as const),
    );
    const lookUp = async (): Promise<Conclude['data']> => {
      await requireUnits(deps, named);
      await requireTakenOver(deps, place, body.tasks);
      return concludedOf(body);
    };
    return { place, unit: null, lookUp };
  },
});
