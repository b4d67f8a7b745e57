import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { type Clock, realTime } from '#domain/kernel/clock.ts';
import type { CommandId, StreamId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { loadStream } from '#db/event-store/load.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { receive } from '#db/inbox/receive.ts';
import type { Outcome } from '#db/schema.ts';
import { arrivedAt } from '#test/support/engine.ts';
import type { Sent } from '#test/support/engine-room.ts';
import { instant } from '#test/support/given.ts';
import { hostUnit } from '#test/support/plans.ts';
import type { SkippingStack } from '#test/support/time-skipping.ts';
import { until } from '#test/support/until.ts';
import { nudgeSignal } from '#workflows/contract.ts';

export interface DomainTime {
  /** The command arrives at that moment of the domain's clock; the server's time is let run to it first. */
  at(moment: string, command: Sent): Promise<Outcome>;
  /** Lets everything happen that is due until then. */
  until(moment: string): Promise<void>;
  /** What a stream recorded under one name, in order, each with the day on which it happened in Việt Nam. */
  recorded<Data>(stream: StreamId, type: string): Promise<readonly (Data & { readonly day: CivilDate })[]>;
}

/** A story told by the domain's clock, lived by the real workflows on the server whose time jumps. */
export function domainTimeOn(stack: SkippingStack, clock: Clock, passesPerRun?: number): DomainTime {
  let sent = 0;
  return {
    async at(moment, { stream, kind = 'reviewCycle', type, data, by, id }) {
      await stack.skipTo(clock, moment);
      sent += 1;
      const commandId = (id ?? `${stream}-${String(sent)}`) as CommandId;
      const ledger = ledgerOf(hostUnit, true);
      const rest = { ledger, actor: by, correlation: 'test', requestHash: '' };
      await receive(stack.db, { commandId, stream, kind, type, data, ...rest });
      await arrivedAt(stack.db, commandId, realTime(clock, instant(moment)) ?? instant(moment));
      await stack.env.client.workflow.signalWithStart(kind, {
        workflowId: stream,
        taskQueue: stack.taskQueue,
        args: [{ stream, ...(passesPerRun === undefined ? {} : { passesPerRun }) }],
        signal: nudgeSignal,
      });
      return until(
        `command ${commandId} to be carried out`,
        async () => (await outcomesOf(stack.db, [commandId])).get(commandId)?.outcome,
      );
    },
    until: (moment) => stack.skipTo(clock, moment),
    async recorded<Data>(stream: StreamId, wanted: string) {
      const events = await loadStream(stack.db, stream);
      return events.flatMap(({ type, data, occurredAt }) =>
        type === wanted ? [{ ...(data as Data), day: vietnamDate(occurredAt) }] : [],
      );
    },
  };
}
