import { z } from 'zod';
import { namesUnit } from '#domain/follow-up-task/assignees.ts';
import { pinTree, superiorsOn, unitOn } from '#domain/organisation/queries.ts';
import { kindFacts } from '#domain/organisation/kinds.ts';
import { isOfClass } from '#domain/organisation/unit-classes.ts';
import { readClass } from '#domain/vietnamese/class-words.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { membersOf } from '#api/routes/tasks/members-of.ts';
import { readableTask } from '#api/routes/tasks/readable.ts';
import { TaskParams } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { Level, UnitClass } from '#api/support/unions.ts';

/** Who could be meant by what the conclusion calls together: a rule proposes, a person decides (`/assign`). */
export const taskClasses = queryRoute({
  path: '/tasks/:conference/:number/classes',
  tag: 'tasks',
  summary:
    'Units of the tree of that day that each class of bodies in the conclusion stands for, by rule; nothing is assigned by it',
  name: 'taskClasses',
  params: TaskParams,
  query: z.object({}),
  output: z.object({
    on: z.string().describe('The day of the tree: when it was concluded'),
    classes: z.array(
      z.object({
        name: z.string().describe('As the conclusion says it'),
        of: z.array(UnitClass).describe('The rules that were read in it; none: only a person can say who is meant'),
        at: z.array(Level).describe('Levels it is narrowed to'),
        units: z.array(z.string()),
      }),
    ),
    units: z.array(z.object({ unit: z.string(), name: z.string() })).describe('Everybody who could be assigned'),
  }),
  async answer({ params, actor, deps }) {
    const { doc } = await readableTask(deps, actor, params);
    const { host, concludedAt, passedDown } = doc.created;
    const state = await organisationState(deps);
    const on = vietnamDate(concludedAt);
    // Whoever passed it down adds to it out of its own members: no conclusion calls them together.
    if (passedDown !== undefined) return { on, classes: [], units: [...(await membersOf(deps, { doc, unit: host }))] };
    const above = [host, ...superiorsOn(state, host, on)];
    // A board or an office hosts for the territory it stands in: below itself there is nobody.
    const root = above.find((one) => {
      const unit = unitOn(state, one, on);
      return unit !== null && kindFacts(unit.kind).territorial;
    });
    const units = (pinTree(state, root ?? host, on)?.units ?? []).filter(({ id }) => id !== host && id !== root);
    const level = unitOn(state, host, on)?.level ?? 'province';
    return {
      on,
      classes: doc.created.addressees
        .filter((one) => !namesUnit(one))
        .map(({ name }) => {
          const { classes, at } = readClass(name);
          const meant = units.filter((unit) => classes.some((of) => isOfClass(unit, of, level, at)));
          return { name, of: [...classes], at: [...at], units: meant.map(({ id }) => id) };
        }),
      units: units.map(({ id, name }) => ({ unit: id, name })),
    };
  },
});
