import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { GiveInstruction } from '#domain/directive/commands.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { directiveStream, ledgerOf, slugOf } from '#domain/kernel/streams.ts';
import { possibleReviewers } from '#db/queries/reviewers.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { NotedPlaceField, placeIn } from '#api/routes/instructions/place.field.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { namedCommittee, requireProgramme } from '#api/support/committees.ts';
import { DateField, ReasonField } from '#api/support/fields.ts';
import { Slug } from '#api/support/ids.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { unitsWithin } from '#api/support/known-units.ts';
import { todayOf } from '#api/support/now.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { placeOf } from '#engine/places.ts';

export const giveInstruction = commandRoute({
  path: '/instructions',
  tag: 'directives',
  summary:
    'Write a note (bút phê) on a unit, a report or a task: who carries it out, by which day; it becomes a task, whose address the answer names',
  action: 'directive.GiveInstruction',
  params: z.object({}),
  body: z.strictObject({
    committee: Slug,
    programme: z.string().min(1).max(60),
    place: NotedPlaceField,
    text: ReasonField,
    unit: UnitField.describe('Who carries it out: a unit, or the host itself for its own office'),
    person: z
      .string()
      .max(100)
      .nullable()
      .default(null)
      .describe('Of the host’s own office: a position out of `/instructions/people`'),
    dueOn: DateField,
  }),
  async target({ body, deps }) {
    const committee = await namedCommittee(deps, body.committee);
    const { id, host } = committee;
    const today = todayOf(null);
    // The same words to the same unit on one day are one note, whoever sends them twice.
    const name = fingerprint([JSON.stringify(body.place), body.unit, body.dueOn, body.text.trim()]);
    const directive = directiveStream(host, 'bp', `${today}.${name}`);
    const lookUp = async (): Promise<GiveInstruction['data']> => {
      requireProgramme(committee, body.programme);
      const place = await placeIn(deps, host, body.place);
      const itself = { unit: host, name: (await unitNames(deps))(host) };
      const [to = itself] = body.unit === host ? [] : await unitsWithin(deps, host, [['/unit', body.unit]], today);
      const people = body.person === null ? [] : await possibleReviewers(deps.record, host, today);
      const person = people.find(({ position }) => position === body.person);
      if (body.person !== null && person === undefined) throw invalidField('/person', 'no-such-reviewer');
      return {
        ...{ directive, host: itself, committee: id },
        ...{ programme: body.programme, place, text: body.text, to, dueOn: body.dueOn, ladder: defaultLadder },
        ...(person === undefined ? {} : { person: person.person }),
      };
    };
    const place = placeOf(directive, 'directive', ledgerOf(host, false));
    return { place, unit: null, lookUp, also: { conference: slugOf(directive), number: 1 } };
  },
});

function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
