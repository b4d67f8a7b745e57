import { taskEventFacts } from '#domain/follow-up-task/event-facts.ts';
import { historyRoute } from '#api/support/history-route.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const taskHistory = historyRoute({
  path: '/tasks/:conference/:number/history',
  tag: 'tasks',
  summary: 'Everything that happened to a task; a unit sees what concerns all or itself',
  name: 'readTaskHistory',
  params: TaskParams,
  place: (params, deps) => placeOrNotFound(deps, taskStreamOf(params), 'followUpTask'),
  told: taskEventFacts,
});
