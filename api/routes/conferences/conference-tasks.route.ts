import { z } from 'zod';
import { tasksOfConference } from '#db/queries/tasks.query.ts';
import { isHostStaff } from '#api/routes/conferences/readable.ts';
import { TaskView } from '#api/routes/tasks/task-view.ts';
import { taskViews } from '#api/routes/tasks/task-views.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const conferenceTasks = queryRoute({
  path: '/conferences/:conference/tasks',
  tag: 'conferences',
  summary: 'The tasks of a conference since its notice; a unit sees those it is assigned to',
  name: 'readConferenceTasks',
  params: ConferenceParams,
  query: z.object({}),
  output: z.object({ tasks: z.array(TaskView) }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    await authoriseReading(deps, actor, 'readConference', place);
    const rows = await tasksOfConference(deps.db, place.stream);
    const seen = isHostStaff(place, actor) ? rows : rows.filter(({ units }) => units.includes(actor.unit));
    return { tasks: [...(await taskViews(deps, actor, seen))] };
  },
});
