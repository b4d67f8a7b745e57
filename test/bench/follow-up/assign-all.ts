import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { openDatabase } from '#db/database.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import { committee } from '#test/api/world.ts';
import { historyEvents } from '#test/bench/follow-up/history-events.ts';
import type { BenchServers } from '#test/bench/servers.ts';
import { round, sharesOf } from '#test/bench/timing.ts';

interface Assigned {
  readonly tasks: number;
  readonly units: number;
  /** From the first rule that is asked to the last outcome that is there. */
  readonly seconds: number;
  /** Of one task: whom its class means, and the act that assigns them. */
  readonly askMillisP50: number;
  readonly assignMillisP50: number;
  readonly assignMillisMost: number;
  readonly assignmentsPerSecond: number;
  /** Of Temporal, from the task's first to that of its assignment. */
  readonly historyEventsPerTask: number;
}

/**
 * A plan gives so many tasks to "các xã, phường": of each the rule says who that is, and one act makes them assignments. Over HTTP, by the
 * host's coordinator, with api, worker, Temporal and PostgreSQL as they run; a letter to each unit's reporter is stored with it.
 */
export async function assignAll(servers: BenchServers, tasks: number, units: number): Promise<Assigned> {
  const call = await callers(servers);
  await call('admin', 'POST', '/organisation/import', register(units));
  const entered = await call('coordinator', 'POST', '/directives', {
    ...{ committee: committee.id, programme: 'QCDC' },
    paper: { kind: 'keHoach', number: '12-KH/TU', date: '2026-01-05', issuer: 'Ban Thường vụ Tỉnh ủy' },
    tasks: Array.from({ length: tasks }, (_, index) => ({
      statement: `Task ${String(index + 1)} of the plan`,
      addressees: [{ name: 'các xã, phường', kind: 'class', unit: null }],
    })),
  });
  const { directive } = (entered as { readonly answer: { readonly directive: string } }).answer;
  const [asking, assigning]: [number[], number[]] = [[], []];
  const began = performance.now();
  for (let number = 1; number <= tasks; number += 1) {
    const at = `/tasks/${directive}/${String(number)}`;
    const asked = performance.now();
    const { classes } = (await call('coordinator', 'GET', `${at}/classes`)) as Classes;
    const meant = classes.flatMap((one) => one.units);
    if (meant.length !== units) throw new Error(`the rule means ${String(meant.length)} of ${String(units)}`);
    const acted = performance.now();
    const body = { units: meant.map((unit) => ({ unit })), reason: 'as the plan says' };
    await call('coordinator', 'POST', `${at}/assign`, body);
    assigning.push(performance.now() - acted);
    asking.push(acted - asked);
  }
  const seconds = (performance.now() - began) / 1000;
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const events = await historyEvents(new Client({ connection }), `task/${directive}/01` as StreamId);
  await connection.close();
  const ofAct = sharesOf(assigning);
  return {
    ...{ tasks, units, seconds: round(seconds), askMillisP50: sharesOf(asking)(0.5), assignMillisP50: ofAct(0.5) },
    ...{ assignMillisMost: ofAct(1), assignmentsPerSecond: round((tasks * units) / seconds) },
    historyEventsPerTask: events,
  };
}

interface Classes {
  readonly classes: readonly { readonly units: readonly string[] }[];
}

type Who = 'admin' | 'coordinator';

async function callers({ databaseUrl, apiUrl }: BenchServers) {
  const db = openDatabase(databaseUrl, { max: 1 });
  const people = [
    { name: 'assign admin', role: 'admin', unit: 'quan-tri' as UnitId },
    { name: 'assign coordinator', role: 'coordinator', unit: 'tinh-x' as UnitId },
  ] as const;
  const [admin = '', coordinator = ''] = await evaluationTokens(db, people, { name: 'assign', days: 1 });
  await db.destroy();
  const tokens: Readonly<Record<Who, string>> = { admin, coordinator };
  return async (by: Who, method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> => {
    const headers = { authorization: `Bearer ${tokens[by]}`, 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const key = body === undefined ? {} : { 'idempotency-key': randomUUID() };
    const answer = await fetch(`${apiUrl}${path}`, { method, headers: { ...headers, ...key }, ...sent });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${path}: ${String(answer.status)} ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
}

/** A province of that many communes, each with somebody who is written to. */
function register(units: number): object {
  const ids = Array.from({ length: units }, (_, index) => `xa-${String(index)}`);
  const province = { id: 'tinh-x', kind: 'province', level: 'province', parent: 'vn', name: 'tỉnh X' };
  return {
    effective: '2025-07-01',
    units: [
      { id: 'vn', kind: 'country', level: 'central', parent: null, name: 'Trung ương' },
      province,
      ...ids.map((id, index) => ({
        ...{ id, kind: 'commune', level: 'commune', parent: 'tinh-x', name: `xã số ${String(index)}` },
      })),
    ],
    contacts: ids.map((unit) => ({
      unit,
      contacts: { reporter: { name: `Reporter of ${unit}`, email: `bieu@${unit}.example` } },
    })),
    committees: [committee],
  };
}
