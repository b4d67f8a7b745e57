import { z } from 'zod';
import { agendaFaultKinds } from '#domain/conference/agenda-times.ts';

export const AgendaFaultShape = z
  .object({
    kind: z.enum(agendaFaultKinds),
    item: z.int().describe('Counted from 1'),
    other: z.int().describe('Of overruns the item it runs into, of beforeLast the one before it'),
    minutes: z.int(),
  })
  .meta({ id: 'AgendaFault' });
