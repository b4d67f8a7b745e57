import { z } from 'zod';
import { workActions, workKinds } from '#domain/work/kinds.ts';
import { Ended } from '#api/support/ended.ts';
import { Role } from '#api/support/unions.ts';

const Text = z.string().nullable();

/** One thing that waits for the caller: what, by when, and where it is settled. */
export const WorkItem = z.object({
  kind: z.enum(workKinds),
  stream: z.string(),
  rehearsal: z.boolean().describe('Runs on a clock of its own, and binds nobody'),
  unit: z
    .object({ id: z.string(), name: z.string() })
    .nullable()
    .describe('Whose share it is; null = the host’s own act'),
  count: z.int().describe('How many reports or tasks it is about, or units that letters are to'),
  names: z.array(z.string()).describe('The first of the units or people it is about'),
  cycle: z
    .object({ cycle: z.string(), period: z.string(), committee: z.string(), programmes: z.array(z.string()) })
    .nullable(),
  conference: z.object({ conference: z.string(), title: Text, heldOn: Text }).nullable(),
  task: z.object({ conference: z.string(), number: z.int(), programme: z.string(), statement: z.string() }).nullable(),
  reasons: z.array(z.string()).describe('Why it came back'),
  asked: z.object({ until: z.string(), reason: z.string() }).nullable(),
  since: Text.describe('Since when it waits'),
  due: z
    .object({
      at: z.iso.datetime().nullable().describe('Null: the whole day'),
      day: z.string(),
      daysLeft: z.int().nullable().describe('Working days; negative after it; null = beyond the table of working days'),
      overdue: z.boolean(),
    })
    .nullable()
    .describe('Null: it has no date'),
  act: z.object({
    action: z.enum(workActions).nullable(),
    address: z.string().describe('Where in the console it is done'),
  }),
});

export type WorkItemShape = z.output<typeof WorkItem>;

export const WorkShape = z.object({
  role: Role,
  takenOver: Ended.describe('The caller’s own unit has ended and others do its work; null: they do not'),
  counts: z.object({
    total: z.int().describe('With those beyond the lists; rehearsals included'),
    overdue: z.int(),
    today: z.int(),
    rehearsals: z.int(),
    byKind: z.record(z.string(), z.int()),
  }),
  groups: z.array(
    z.object({ day: Text.describe('Null: without a date'), rehearsal: z.boolean(), items: z.array(WorkItem) }),
  ),
});
