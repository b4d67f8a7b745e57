import { z } from 'zod';
import type { Conclude } from '#domain/conference/commands.ts';
import {
  AddresseeField,
  CountField,
  DraftDeadlineField,
  HorizonField,
  ProgrammeField,
} from '#api/routes/conferences/parts.fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { NameField, ReasonField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { requireUnits } from '#api/support/known-units.ts';

const Task = z.strictObject({
  number: z.int().min(1).max(999),
  programme: ProgrammeField,
  statement: ReasonField,
  parts: z.array(NameField).max(50).default([]),
  addressees: z.array(AddresseeField).max(500).default([]),
  deadline: DraftDeadlineField.default({ kind: 'none' }),
  horizon: HorizonField.nullable().default(null),
});

export const conclude = commandRoute({
  path: '/conferences/:conference/conclusions',
  tag: 'conferences',
  summary:
    'Draft the conclusions: numbered tasks. Nobody named and no date are legal and flagged; each draft replaces the former until the notice is issued',
  action: 'conference.Conclude',
  params: ConferenceParams,
  body: z.strictObject({ declaredCount: CountField.nullable().default(null), tasks: z.array(Task).max(500) }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    await requireUnits(
      deps,
      body.tasks.flatMap((task, i) =>
        task.addressees.map(({ unit }, j) => [`/tasks/${String(i)}/addressees/${String(j)}/unit`, unit] as const),
      ),
    );
    return { place, unit: null, data: body satisfies Conclude['data'] };
  },
});
