import type { AggregateRef, LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { realTime } from '#domain/kernel/clock.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { hostOfLedger, isRehearsalLedger } from '#domain/kernel/streams.ts';
import type { Trx } from '#db/database.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import { organisationIn } from '#engine/states/organisation-in.ts';
import { calendarsIn } from '#engine/states/calendars-in.ts';
import { currentCalendarTable } from '#engine/states/current-calendar.ts';
import type { EngineDeps } from '#engine/deps.ts';
import { decideBatch, type Growth, type PassResult } from '#engine/decide-batch.ts';
import { sendMessages } from '#db/inbox/send-messages.ts';
import type { CachedState } from '#engine/state-cache.ts';
import { saveStreams } from '#db/event-store/streams.ts';
import { appendEvents, isVersionConflict, type NewEvent } from '#db/event-store/append.ts';
import { givenNumbers } from '#engine/given-numbers.ts';
import { withEarlierActs } from '#engine/earlier-acts.ts';
import { streamRow } from '#engine/stream-row.ts';
import type { PassReport, PassRequest } from '#engine/pass.ts';
import { arrived, warnOfClock } from '#engine/arrived.ts';
import { carryOutOneByOne } from '#engine/one-by-one.ts';
import { decided, isFault } from '#engine/faults.ts';
import { toHolders } from '#engine/to-holders.ts';
import { foldMissing } from '#engine/states/fold-missing.ts';
import { recordOutcomes } from '#db/inbox/outcomes.ts';
import { claim, type StreamHead } from '#db/inbox/claim.ts';
import { Together } from '#db/together.ts';
import { announce, type Pending } from '#db/outbox/announce.ts';
import type { PersonKey } from '#db/persons/keys.ts';
import { sealed } from '#db/persons/seal.ts';
import { queueDocuments } from '#db/outbox/queue-documents.ts';
import { queueLetters } from '#db/outbox/queue-letters.ts';
import type { AnyAggregate, Registered } from '#engine/ports.ts';
import { projectStretches, type Stretch, stretchesOf } from '#engine/stretches.ts';
import { carrying } from '#telemetry/correlation.ts';
import { tell, type Told } from '#telemetry/tell.ts';

const conflictRetries = 5;

/**
 * One transaction: take the waiting commands → load → decide each → projections, letters, documents, messages, outcomes →
 * the ledger's head last. Doing it twice does nothing twice: what is done is no longer waiting, what has fired is in the state.
 */
export async function carryOut(deps: EngineDeps, request: PassRequest): Promise<PassReport> {
  try {
    return await onePass(deps, request);
  } catch (error) {
    if (!isFault(error) || request.batch === 0) throw error;
    const others = await carryOutOneByOne(deps, request, (single) => onePass(deps, single));
    const report = await onePass(deps, request);
    return { ...report, others: distinct([...others, ...report.others]) };
  }
}

async function onePass(deps: EngineDeps, request: PassRequest): Promise<PassReport> {
  const began = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const done = await deps.db.transaction().execute((trx) => pass(deps, trx, request));
      // Whoever was erased meanwhile is not remembered with what this pass knew of him.
      if (deps.cache.erased === done.erased) {
        for (const [stream, entry] of done.remember) deps.cache.remember(stream, entry);
        deps.cache.personKeys.remember(done.keys);
      }
      tell({
        kind: 'pass',
        stream: request.stream,
        aggregate: request.kind,
        millis: performance.now() - began,
        ...done.told,
      });
      return done.report;
    } catch (error) {
      deps.cache.forget(request.stream);
      if (!isVersionConflict(error) || attempt >= conflictRetries) throw error;
    }
  }
}

interface PassDone {
  readonly report: PassReport;
  readonly told: Pick<Extract<Told, { kind: 'pass' }>, 'commands' | 'events' | 'letters' | 'lateMillis'>;
  readonly remember: readonly (readonly [StreamId, CachedState])[];
  readonly keys: ReadonlyMap<string, PersonKey>;
  readonly erased: number;
}

async function pass(deps: EngineDeps, trx: Trx, request: PassRequest): Promise<PassDone> {
  const { stream } = request;
  const claimed = await claim(trx, stream, request.batch);
  const { head, erased } = claimed;
  deps.cache.seeErased(erased);
  const { ready: commands, early } = arrived(claimed.commands, request.now);
  if (early > 0) warnOfClock(deps, stream, early);
  carrying(commands.map(({ correlation }) => correlation));
  const aggregate = deps.registry[request.kind].aggregate;
  const start = await stateUpTo(deps, trx, request, head);
  const ledger = head?.ledger ?? commands[0]?.ledger;
  if (ledger === undefined) {
    return {
      report: idle(start.version),
      told: { commands: [], events: 0, letters: 0, lateMillis: null },
      remember: [],
      keys: new Map(),
      erased,
    };
  }

  const { now } = request;
  const table = await currentCalendarTable({ ...deps, db: trx }, claimed.calendarVersion);
  const tree = () => organisationIn(deps, trx, claimed.organisationVersion);
  const calendar = (await calendarsIn(table, vietnamDate(now), tree))(hostOfLedger(ledger));
  const numbers = await givenNumbers(trx, { kind: request.kind, ledger }, commands);
  const { registry } = deps;
  const result = decided(() => decideBatch({ stream, aggregate, start, commands, now, calendar, registry, numbers }));
  const changed = [result.own, ...result.opened].filter((growth) => growth.events.length > 0);

  const outcomes = await withEarlierActs(trx, stream, result.outcomes);
  const writes = new Together(trx);
  const owed = await writeConsequences(deps, writes, { ...claimed, ledger }, result, changed);
  recordOutcomes(writes, outcomes);
  const own = streamRow(result.own);
  saveStreams(
    writes,
    ledger,
    changed.map((growth) => (growth === result.own ? own : streamRow(growth))),
  );
  const streams = changed.map((growth) => growth.stream);
  const events = changed.flatMap((growth) => growth.events);
  // Before the ledger's head is read: the less time lies between that and the append, the rarer somebody else comes first.
  const stored = await sealed(trx, events, deps.cache.personKeys);
  const done = await announce(writes, stream, ledger, streams);
  if (stored.events.length > 0) await appendEvents(trx, ledger, stored.events, done.head);

  const others = [
    ...result.messages.map(({ message }) => ({ stream: message.to, kind: message.kind })),
    ...result.opened.map((growth) => ({ stream: growth.stream, kind: growth.aggregate.kind })),
  ];
  return {
    report: {
      status: own.status,
      ended: own.ended,
      version: own.version,
      nextDueAt: own.nextDueAt,
      moreWaiting: commands.length + early === request.batch && commands.length > 0,
      mailQueued: done.mail || owed.mail,
      documentsQueued: done.documents || owed.documents,
      others: distinct(others),
    },
    told: {
      commands: result.outcomes.map(({ outcome }, index) => ({
        correlation: commands[index]?.correlation ?? '',
        type: commands[index]?.type ?? '',
        outcome: outcome.kind,
      })),
      events: events.length,
      letters: result.letters.length,
      lateMillis: lateBy(aggregate, start.state, request.now),
    },
    remember: changed.map((growth) => [growth.stream, { state: growth.state, version: growth.version }] as const),
    keys: stored.keys,
    erased,
  };
}

/** How long the moment that was due first has waited for this pass; null: none was due. */
function lateBy(aggregate: AnyAggregate, state: unknown, now: Instant): number | null {
  const due = aggregate.nextDue(state);
  const planned = due === null ? null : realTime(aggregate.clock(state), due.at);
  return planned === null || planned > now ? null : millisOf(now) - millisOf(planned);
}

function distinct(others: readonly AggregateRef[]): readonly AggregateRef[] {
  return [...new Map(others.map((other) => [other.stream, other])).values()];
}

/** What the cache knows is enough while the locked head is no further; only a commit adds to it. */
async function stateUpTo(
  deps: EngineDeps,
  trx: Trx,
  request: PassRequest,
  head: StreamHead | undefined,
): Promise<CachedState> {
  const { aggregate } = deps.registry[request.kind];
  const known = deps.cache.get(request.stream) ?? { state: aggregate.initial, version: 0 };
  if (head === undefined || known.version >= head.version) return known;
  return foldMissing(trx, aggregate, request.stream, known);
}

/** Answers what is to be sent and rendered of it. */
async function writeConsequences(
  deps: EngineDeps,
  writes: Together,
  { ledger, organisationVersion }: { readonly ledger: LedgerId; readonly organisationVersion: number },
  result: PassResult,
  changed: readonly Growth[],
): Promise<Pending> {
  const rehearsal = isRehearsalLedger(ledger);
  for (const growth of changed) {
    const registered = deps.registry[growth.aggregate.kind];
    projectStretches(writes, registered, { stream: growth.stream, ledger }, stretchesIn(registered, growth));
  }
  const mail = await queueLetters(writes, {
    ...{ ledger, rehearsal, publicUrl: deps.publicUrl, onPaper: deps.lettersOnPaper === true },
    ...(await addressed(deps, writes, organisationVersion, result.letters)),
    ...{ contacts: deps.cache.contacts, organisationVersion },
  });
  queueDocuments(writes, { ledger, rehearsal, documents: result.documents });
  sendMessages(writes, ledger, result.messages);
  return { mail, documents: result.documents.length > 0 };
}

/** To whom they go today; where no contact is named, to the unit by the name it has now. */
async function addressed(deps: EngineDeps, { trx }: Together, version: number, letters: PassResult['letters']) {
  if (letters.length === 0) return { letters };
  const organisation = await organisationIn(deps, trx, version);
  const today = vietnamDate(instantFromMillis(Date.now()));
  return {
    letters: toHolders(organisation, letters),
    nameOf: (unit: UnitId): string => unitOn(organisation, unit, today)?.name ?? unit,
  };
}

/** Nearly always one: nothing is folded again for it. */
function stretchesIn(registered: Registered, { before, state, events }: Growth): readonly Stretch<NewEvent>[] {
  const cut = events.some(({ type }) => registered.forgets.has(type));
  return cut ? stretchesOf(registered, before, events) : [{ state, events }];
}

function idle(version: number): PassReport {
  return {
    status: 'none',
    ended: true,
    version,
    nextDueAt: null,
    moreWaiting: false,
    mailQueued: false,
    documentsQueued: false,
    others: [],
  };
}
