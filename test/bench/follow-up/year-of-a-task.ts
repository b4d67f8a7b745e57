import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { Knocker } from '#api/support/knocker.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { receive } from '#db/inbox/receive.ts';
import { type Actor, systemActor } from '#domain/kernel/actor.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { CommandId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { historyEvents } from '#test/bench/follow-up/history-events.ts';
import { unitsPerTask } from '#test/bench/follow-up/seed-assignments.ts';
import type { BenchServers } from '#test/bench/servers.ts';
import { round } from '#test/bench/timing.ts';
import { created, dated } from '#test/domain/follow-up-task/support.ts';
import { coordinator, hostUnit, reporterOf } from '#test/support/plans.ts';
import { instant } from '#test/support/given.ts';

/** A year of the task's own clock in so many seconds of ours: its reminders fire by their timers as they would. */
const yearSeconds = 90;
const quarters = 4;
const stream = 'task/bench-year/01' as StreamId;

interface YearOfTask {
  readonly units: number;
  readonly commands: number;
  readonly historyEvents: number;
  readonly historyEventsPerAssignment: number;
}

/**
 * The history a task leaves in Temporal in a year: given to ten units with a date at its end, accepted by each, reported on every quarter,
 * done and verified, with every rung of its ladder; each command knocked for alone, which leaves more than several that share a pass.
 */
export async function yearOfTask(servers: BenchServers): Promise<YearOfTask> {
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const client = new Client({ connection });
  const db = openDatabase(servers.databaseUrl, { max: 2 });
  try {
    const units = Array.from({ length: unitsPerTask }, (_, index) => `year-${String(index)}` as UnitId);
    const send = sender(db, new Knocker(client, 'hoi-nghi'));
    const began = Date.now();
    const until = (share: number) => pause(Math.max(0, began + share * yearSeconds * 1000 - Date.now()));
    const clock = {
      origin: instant('2020-07-07T09:00:00+07:00'),
      startedAt: instantFromMillis(began),
      scale: (365 * 86_400) / yearSeconds,
    };
    const addressees = units.map((unit) => ({ name: unit, kind: 'named' as const, unit, inferred: false }));
    const { data } = created({
      ...{ conference: 'conference/bench-year' as StreamId, cycle: null, number: 1, addressees, clock },
      ...{ host: hostUnit, ledger: ledgerOf(hostUnit, true), deadline: dated('2021-06-15') },
      noticeDate: civilDate('2020-07-07'),
    });
    await send('OpenPassedTask', data, { ...systemActor, unit: hostUnit });
    for (const unit of units) await send('AcceptTask', { unit }, reporterOf(unit));
    for (let quarter = 1; quarter <= quarters; quarter += 1) {
      await until((quarter - 0.5) / quarters);
      const progress = { percent: 25 * quarter, text: 'as planned', documentNumber: null, evidence: null };
      for (const unit of units) await send('ReportProgress', { unit, ...progress }, reporterOf(unit));
    }
    // A few days before its term, so that what reminds of it has been sent.
    await until(0.93);
    for (const unit of units) {
      await send('ReportDone', { unit, text: 'done', documentNumber: '12/BC' }, reporterOf(unit));
      await send('VerifyTask', { unit }, coordinator);
    }
    const events = await historyEvents(client, stream);
    return {
      ...{ units: units.length, commands: send.sent(), historyEvents: events },
      historyEventsPerAssignment: round(events / units.length),
    };
  } finally {
    await db.destroy();
    await connection.close();
  }
}

/** Received and knocked for, one after the other, as the api does; a refusal is a mistake here. */
function sender(db: Db, knocker: Knocker) {
  let sent = 0;
  const send = async (type: string, data: unknown, by: Actor): Promise<void> => {
    sent += 1;
    const commandId = `bench-year-${String(sent)}` as CommandId;
    const addressed = {
      commandId,
      stream,
      kind: 'followUpTask',
      ledger: ledgerOf(hostUnit, true),
      type,
      data,
    } as const;
    await receive(db, { ...addressed, actor: by, correlation: 'bench', requestHash: '' });
    await knocker.knock({ stream, kind: 'followUpTask' });
    const outcome = (await outcomesOf(db, [commandId])).get(commandId)?.outcome;
    if (outcome?.kind !== 'accepted') throw new Error(`${type}: ${JSON.stringify(outcome)}`);
  };
  return Object.assign(send, { sent: () => sent });
}
