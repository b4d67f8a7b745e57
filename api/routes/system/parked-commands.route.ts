import { z } from 'zod';
import { recordAccess } from '#db/access-log/record.ts';
import { parkedCommands, unpark } from '#db/inbox/parked.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { carryOutReceived } from '#engine/execute.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { CountInAddress } from '#api/support/fields.ts';
import { unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

const ParkedSchema = z
  .object({
    receipt: z.int(),
    commandId: z.string(),
    stream: z.string(),
    type: z.string(),
    person: z.string(),
    unit: z.string(),
    unitName: z.string(),
    arrivedAt: z.iso.datetime(),
    parkedAt: z.iso.datetime(),
    error: z.string().describe('What the product threw: for whoever mends it'),
  })
  .meta({ id: 'ParkedCommand' });

export const listParked = adminRoute({
  method: 'GET',
  path: '/parked-commands',
  name: 'listParkedCommands',
  summary: 'Commands that were received and that the product failed at: nothing was done, and nothing is lost',
  takes: {},
  output: z.object({ commands: z.array(ParkedSchema) }),
  async answer({ deps }) {
    const [commands, nameOf] = await Promise.all([parkedCommands(deps.record), unitNames(deps)]);
    return {
      commands: commands.map(({ kind: _, ...command }) => ({ ...command, unitName: nameOf(unitId(command.unit)) })),
    };
  },
});

export const retryParked = adminRoute({
  method: 'POST',
  path: '/parked-commands/:receipt/retry',
  name: 'retryParkedCommand',
  summary: 'Try such a command again, under its receipt and its time of arrival',
  takes: { params: z.object({ receipt: CountInAddress.min(1) }) },
  output: z.object({
    receipt: z.int(),
    outcome: z.enum(['accepted', 'nothing', 'refused', 'failed', 'waiting']),
  }),
  async answer({ params: { receipt }, deps, actor, address }) {
    const command = await unpark(deps.db, receipt);
    if (command === undefined) throw new Problem('not-found');
    const detail = { stream: command.stream, receipt };
    await recordAccess(deps.db, { kind: 'command-retried', actor, address, detail });
    await carryOutReceived(deps, command);
    const outcome = (await outcomesOf(deps.db, [command.commandId])).get(command.commandId)?.outcome;
    return { receipt, outcome: outcome?.kind ?? ('waiting' as const) };
  },
});
