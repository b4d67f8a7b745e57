import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandAction } from '#domain/access/action.ts';
import { conferenceStanding } from '#domain/conference/act-standing.ts';
import { cycleFacts, cycleStanding } from '#domain/review-cycle/act-standing.ts';
import { taskStanding } from '#domain/follow-up-task/act-standing.ts';
import { can } from '#domain/access/can.ts';
import { hosted, type Resource, shareOf } from '#domain/access/resource.ts';
import type { Standing } from '#domain/access/standing.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { StateCache } from '#engine/state-cache.ts';
import { currentState } from '#engine/states/current-state.ts';
import { registry } from '#engine/registry.ts';
import { heldOn, signer } from '#test/api/conference-world.ts';
import { conferenceCommands, cycleCommands, type Sent, taskCommands } from '#test/api/matrix-commands.ts';
import * as make from '#test/api/matrix-world.ts';
import { actor, coordinator, leader, must, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

const host = 'tinh-x' as UnitId;
const own = 'huyen-a';

/** Everybody who may try: of the host, of the unit spoken of, of another member, and of a unit with no part in it. */
const people: readonly Actor[] = [
  actor('admin', 'tinh-x'),
  coordinator,
  leader,
  actor('reporter', 'tinh-x'),
  actor('reporter', own),
  actor('unitHead', own),
  actor('coordinator', own),
  actor('reporter', 'huyen-b'),
  actor('leader', 'huyen-b'),
  actor('reporter', 'huyen-z'),
  actor('leader', 'huyen-z'),
];

/** Those whom the states of the other units are tried with: who hosts, who is asked, who looks on. */
const closest = people.filter(
  ({ unit, role }) => (unit === host && role !== 'admin') || (role === 'reporter' && unit !== 'huyen-z'),
);

/** A thing in one state, with every command a person could send to it. */
interface Subject {
  readonly name: string;
  readonly stream: StreamId;
  readonly kind: AggregateKind;
  readonly units: readonly string[];
  readonly commands: Readonly<Record<string, ((unit: string, by: Actor) => Sent) | null>>;
}

let stack: TestStack;
const subjects: Subject[] = [];
const tokens = new Map<Actor, string>();

function cycleSubject(name: string, cycle: string, units: readonly string[] = [own]): void {
  subjects.push({
    name,
    stream: `cycle/${cycle}` as StreamId,
    kind: 'reviewCycle',
    units,
    commands: cycleCommands(cycle),
  });
}

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  for (const person of people) tokens.set(person, await stack.token(person));
  const all = ['huyen-a', 'huyen-b', 'huyen-c'];
  await Promise.all([
    make.planned(stack, 'm-planned').then((cycle) => {
      cycleSubject('planned', cycle);
    }),
    make.collecting(stack, 'm-open').then((cycle) => {
      cycleSubject('collecting', cycle, all);
    }),
    make.asking(stack, 'm-asking').then((cycle) => {
      cycleSubject('collecting, asked and returned', cycle, all);
    }),
    make.collected(stack, 'm-shut').then((cycle) => {
      cycleSubject('collected', cycle, all);
    }),
    make.consolidated(stack, 'm-sum').then((cycle) => {
      cycleSubject('consolidated', cycle);
    }),
    make.approved(stack, 'm-approved').then((cycle) => {
      cycleSubject('approved', cycle);
    }),
    make.cancelled(stack, 'm-cancelled').then((cycle) => {
      cycleSubject('cancelled', cycle);
    }),
  ]);

  // Each conference has a cycle of its own, and one is left over for what a convening names.
  const spare = await make.planned(stack, 'm-spare');
  const cycleOf = (key: string) => make.planned(stack, `k-${key}`);
  const conferences: Readonly<Record<string, (id: string, cycle: string) => Promise<unknown>>> = {
    convened: (id, cycle) => make.convened(stack, id, cycle, { heldOn: '2020-07-10' }),
    invited: async (id, cycle) => {
      await make.convened(stack, id, cycle, { heldOn: '2020-07-10' });
      await must(stack, coordinator, `/conferences/${id}/invitations`, { number: 7, date: heldOn, signer });
    },
    held: (id, cycle) => make.convened(stack, id, cycle),
    called: async (id, cycle) => {
      await make.convened(stack, id, cycle);
      await must(stack, coordinator, `/conferences/${id}/roll-call`, { point: 'trung-tam', present: 3 });
    },
    concluded: (id, cycle) => make.concluded(stack, id, cycle, 1),
    postponed: async (id, cycle) => {
      await make.convened(stack, id, cycle, { heldOn: '2020-07-10' });
      await must(stack, leader, `/conferences/${id}/postpone-or-cancel`, { decision: 'postpone', reason: 'bão' });
    },
    cancelled: async (id, cycle) => {
      await make.convened(stack, id, cycle, { heldOn: '2020-07-10' });
      await must(stack, leader, `/conferences/${id}/postpone-or-cancel`, { decision: 'cancel', reason: 'bão' });
    },
  };
  await Promise.all(
    Object.entries(conferences).map(async ([name, bring]) => {
      await bring(`hn-${name}`, await cycleOf(name));
      const stream = `conference/hn-${name}` as StreamId;
      const commands = conferenceCommands(`hn-${name}`, spare);
      subjects.push({ name, stream, kind: 'conference', units: [own], commands });
    }),
  );

  // A cycle that was called before its conference, so that its tasks can be carried over.
  const followed = await make.collecting(stack, 'm-concluded');
  await make.noticed(stack, 'hn-noticed', followed, 7);
  await make.tasksInEveryState(stack, 'hn-noticed');
  cycleSubject('concluded', followed);
  const closing = await make.collecting(stack, 'm-closed');
  await make.noticed(stack, 'hn-closing', closing, 1);
  await must(stack, coordinator, `/cycles/${closing}/close`, { carriedOver: ['task/hn-closing/01'] });
  cycleSubject('closed', closing);
  subjects.push({
    ...{ name: 'noticeIssued', stream: 'conference/hn-noticed' as StreamId, kind: 'conference', units: [own] },
    commands: conferenceCommands('hn-noticed', spare),
  });
  for (const [index, name] of [
    'assigned',
    'accepted',
    'reported',
    'returned',
    'asking',
    'done',
    'withdrawn',
  ].entries()) {
    subjects.push({
      ...{ name, stream: `task/hn-noticed/0${String(index + 1)}` as StreamId, kind: 'followUpTask', units: [own] },
      commands: taskCommands('hn-noticed', index + 1),
    });
  }
  // Messages between them are carried by their own hands: what is counted below begins when all is still.
  await until('the inbox to be empty', async () => (await waiting()) === 0);
}, 600_000);
afterAll(() => stack.close());

async function waiting(): Promise<number> {
  const row = await stack.db
    .selectFrom('inbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.count;
}

async function events(): Promise<number> {
  const row = await stack.db
    .selectFrom('events')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

async function standingOf({ stream, kind }: Subject, unit: string | undefined): Promise<Standing> {
  const { state } = await currentState({ db: stack.db, registry, cache: new StateCache() }, kind, stream);
  const about = unit === undefined ? undefined : (unit as UnitId);
  if (kind === 'reviewCycle') return cycleStanding(cycleFacts(state as CycleState, about));
  if (kind === 'conference') return conferenceStanding(state as ConferenceState);
  return taskStanding(state as TaskState, about);
}

/** As the routes see it: a reply is the invited unit's, a paper is of the unit that registers it. */
function aboutOf(action: CommandAction, unit: string, by: Actor): Resource {
  if (action === 'conference.ReplyInvitation') return shareOf(own as UnitId, host);
  if (action === 'conference.RegisterPaper') {
    return ['huyen-a', 'huyen-b'].includes(by.unit) ? shareOf(by.unit, host) : hosted(host);
  }
  return action.startsWith('conference.') ? hosted(host) : shareOf(unit as UnitId, host);
}

async function send(by: Actor, { path, body }: Sent, key: string | null) {
  const [api] = stack.apis;
  if (api === undefined) throw new Error('no api');
  const response = await api.app.inject({
    method: 'POST',
    url: path,
    payload: body,
    headers: { authorization: `Bearer ${tokens.get(by) ?? ''}`, ...(key === null ? {} : { 'idempotency-key': key }) },
  });
  return { status: response.statusCode, body: JSON.parse(response.body) as { code?: string; outcome?: string } };
}

interface Try {
  readonly what: string;
  readonly by: Actor;
  readonly action: CommandAction;
  readonly sent: Sent;
  readonly expected: ReturnType<typeof can>;
}

async function tries(): Promise<readonly Try[]> {
  const found: Try[] = [];
  for (const subject of subjects) {
    for (const [index, unit] of subject.units.entries()) {
      const standing = await standingOf(subject, unit);
      for (const [name, command] of Object.entries(subject.commands)) {
        if (command === null) continue;
        const action = name as CommandAction;
        // What is about the whole is sent once, not once for each of its units.
        if (index > 0 && !command(unit, coordinator).path.includes(unit)) continue;
        for (const by of index === 0 ? people : closest) {
          const expected = can(by, action, aboutOf(action, unit, by), standing);
          const what = `${subject.name} ${unit}: ${action} by ${by.role} of ${by.unit}`;
          found.push({ what, by, action, sent: command(unit, by), expected });
        }
      }
    }
  }
  return found;
}

const accessReasons = new Set([
  'role-not-entitled',
  'right-not-held',
  'engine-only',
  'not-your-committee',
  'not-your-unit',
]);

/** What the api must answer, by the matrix alone. */
async function fault(one: Try, key: string): Promise<string | null> {
  const { expected, by, sent, what } = one;
  if (expected.allow) {
    // Without a key the command goes no further than the right to it: the state stays as it is for the next one.
    const { status, body } = await send(by, sent, null);
    return body.code === 'idempotency-key-missing'
      ? null
      : `${what}: allowed, but ${String(status)} ${body.code ?? ''}`;
  }
  const { status, body } = await send(by, sent, key);
  const said = `${String(status)} ${body.code ?? body.outcome ?? ''}`;
  if (accessReasons.has(expected.reason)) {
    // A cycle that one may not read is unknown, like one that is not there: so is what would be convened about it.
    if (one.action === 'conference.ConveneConference' && body.code === 'unknown-cycle') return null;
    return status === 403 || status === 404 ? null : `${what}: ${expected.reason}, but ${said}`;
  }
  // "Already so" is an answer without a change.
  if (status === 200 && body.outcome === 'nothing') return null;
  return status === 409 && body.code === expected.reason ? null : `${what}: ${expected.reason}, but ${said}`;
}

async function inTurns<T, R>(
  all: readonly T[],
  hands: number,
  work: (one: T, index: number) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let index = next++; index < all.length; index = next++) {
      const one = all[index];
      if (one !== undefined) answers.push(await work(one, index));
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return answers;
}

describe('role × command × state against the running api', () => {
  it('answers every command of everybody in every state as the matrix says, and records nothing that it denies', async () => {
    const before = await events();
    const all = await tries();
    const faults = (await inTurns(all, 24, (one, index) => fault(one, `matrix-${String(index)}`))).filter(
      (found) => found !== null,
    );
    expect(faults).toEqual([]);
    expect(await events()).toBe(before);
    // All three kinds of answers were asked for, and by far more than a handful.
    const denied = all.filter(({ expected }) => !expected.allow && accessReasons.has(expected.reason)).length;
    const shut = all.filter(({ expected }) => !expected.allow && !accessReasons.has(expected.reason)).length;
    expect(denied).toBeGreaterThan(1500);
    expect(shut).toBeGreaterThan(300);
    expect(all.length - denied - shut).toBeGreaterThan(100);
  }, 600_000);

  it('tells beforehand, at /rights, what it answers afterwards', async () => {
    const asked = subjects.flatMap((subject) =>
      subject.units.flatMap((unit) => people.map((by) => ({ subject, unit, by }))),
    );
    const faults = await inTurns(asked, 12, async ({ subject, unit, by }) => {
      const url = `/rights?stream=${encodeURIComponent(subject.stream)}&unit=${unit}`;
      const { status, body } = await stack.call(by, 'GET', url);
      const readable = by.unit !== 'huyen-z' && by.role !== 'admin' && !(by.unit === host && by.role === 'reporter');
      const shared = subject.kind !== 'followUpTask' || by.unit === host || by.unit === own;
      if (!readable || !shared)
        return status === 404 ? [] : [`${subject.name} ${by.role} of ${by.unit}: ${String(status)}`];
      const standing = await standingOf(subject, unit);
      const acts = new Map(
        (body['acts'] as { action: string; allowed: boolean; reason: string | null }[]).map((act) => [act.action, act]),
      );
      return Object.entries(subject.commands).flatMap(([name, command]) => {
        const act = acts.get(name);
        if (command === null) return act === undefined ? [] : [`${name}: the engine's own is offered`];
        const expected = can(by, name as CommandAction, shareOf(unit as UnitId, host), standing);
        const agrees = act?.allowed === expected.allow && (expected.allow || (act.reason ?? '').length > 10);
        return agrees ? [] : [`${subject.name} ${unit} ${name} by ${by.role} of ${by.unit}: ${JSON.stringify(act)}`];
      });
    });
    expect(faults.flat()).toEqual([]);
  });

  it('tells without a stream what may be begun: a cycle by the staff of a unit with a committee', async () => {
    const acts = async (by: Actor) => {
      const { body } = await stack.call(by, 'GET', '/rights');
      return (body['acts'] as { action: string; allowed: boolean; code: string | null }[]).map(
        ({ action, allowed, code }) => [action, allowed ? 'yes' : code] as const,
      );
    };
    expect(new Map(await acts(coordinator)).get('reviewCycle.PlanCycle')).toBe('yes');
    expect(new Map(await acts(actor('coordinator', own))).get('reviewCycle.PlanCycle')).toBe('no-committee-of-yours');
    expect(new Map(await acts(actor('reporter', own))).get('reviewCycle.PlanCycle')).toBe('role-not-entitled');
    expect(new Map(await acts(actor('admin', 'tinh-x'))).get('template.DefineTemplate')).toBe('yes');
  });
});
