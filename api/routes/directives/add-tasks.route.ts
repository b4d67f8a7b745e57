import { z } from 'zod';
import type { AddPaperTasks } from '#domain/directive/commands.ts';
import { GivenTasksField, givenTasksOf, requireStanding } from '#api/routes/directives/fields.ts';
import { DirectiveParams, directiveOf } from '#api/routes/directives/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { placeOrNotFound } from '#api/support/ids.ts';

export const addPaperTasks = commandRoute({
  path: '/directives/:directive/tasks',
  tag: 'directives',
  summary: 'Add tasks that a paper gives and that were not entered with it; their numbers go on',
  action: 'directive.AddPaperTasks',
  large: true,
  params: DirectiveParams,
  body: z.strictObject({ tasks: GivenTasksField }),
  async target({ params, body: { tasks }, deps }) {
    const place = await placeOrNotFound(deps, directiveOf(params), 'directive');
    const lookUp = async (): Promise<AddPaperTasks['data']> => {
      await requireStanding(deps, tasks);
      return { tasks: givenTasksOf(tasks) };
    };
    return { place, unit: null, lookUp };
  },
});
