import { hash } from 'node:crypto';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateRef, CommandId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis } from '#domain/kernel/instant.ts';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import { carryOut } from '#engine/carry-out.ts';
import type { EngineDeps } from '#engine/deps.ts';
import type { Awaited, OutcomeReader } from '#engine/outcome-reader.ts';
import type { Place } from '#engine/places.ts';
import type { Receiving } from '#engine/receiving.ts';
import type { Outcome } from '#db/schema.ts';
import { spanned } from '#telemetry/spans.ts';
import { lapsed } from '#telemetry/tell.ts';

/**
 * The way to an aggregate's process. It answers when a pass has been made, or when it is known that none will be soon. `wanted` is asked
 * where one has to wait for another's knock first: who has his outcome by then needs none of his own.
 */
export interface KnockPort {
  knock(aggregate: AggregateRef, wanted?: () => boolean): Promise<unknown>;
  /** Whether it may be knocked for a command that is only being stored. */
  isFree(aggregate: AggregateRef): boolean;
}

export interface ExecuteDeps extends EngineDeps {
  readonly receiving: Receiving;
  readonly outcomes: OutcomeReader;
  readonly knocker: KnockPort;
}

export interface Request {
  readonly place: Place;
  readonly type: string;
  readonly data: unknown;
  readonly actor: Actor;
  readonly idempotencyKey: string;
  /** Method, address and body as they came: what tells a repeated request from another one. */
  readonly fingerprint: string;
  readonly requestId: string;
}

export interface Executed {
  readonly commandId: CommandId;
  readonly receipt: number;
  readonly arrivedAt: Instant;
  /** Null: received, and waiting for the engine. */
  readonly outcome: Outcome | null;
}

/**
 * Inbox, knock, outcome. From the first line on the command is durable; everything after it can only be late, not lost.
 * `keyReused`: the same key came before with another wish; nothing was stored.
 */
export async function execute(deps: ExecuteDeps, request: Request): Promise<Executed | 'keyReused'> {
  const commandId = commandIdOf(request.actor, request.idempotencyKey);
  const stream = { 'hoinghi.stream': request.place.stream };
  const command = {
    commandId,
    stream: request.place.stream,
    kind: request.place.kind,
    ledger: request.place.ledger,
    type: request.type,
    data: request.data,
    actor: request.actor,
    correlation: request.requestId,
    requestHash: digest(request.fingerprint),
  };
  // On its way while the command is stored, where nothing but that would be waited for.
  const ahead = deps.knocker.isFree(request.place) ? carryOutReceived(deps, request.place) : null;
  const receipt = await spanned('receive', stream, () => deps.receiving.receive(command));
  if (receipt.keyReused) return 'keyReused';
  const given = { commandId, receipt: receipt.receipt, arrivedAt: receipt.arrivedAt };
  if (!receipt.first) {
    const earlier = await outcomeStored(deps, commandId);
    if (earlier !== null) return { ...given, outcome: earlier };
  }
  return { ...given, outcome: await outcomeNow(deps, request.place, commandId, ahead) };
}

/** Where it cannot be read just now the way of a first command is gone once more, which reads it again. */
async function outcomeStored(deps: ExecuteDeps, commandId: CommandId): Promise<Outcome | null> {
  try {
    return (await deps.outcomes.read(commandId))?.outcome ?? null;
  } catch (error) {
    lapsed('outcome', error);
    return null;
  }
}

/** What is stored is never answered with an error: where the outcome cannot be had now, it is to be asked for later. */
async function outcomeNow(
  deps: ExecuteDeps,
  place: AggregateRef,
  commandId: CommandId,
  ahead: Promise<unknown> | null,
): Promise<Outcome | null> {
  const awaited = deps.outcomes.expect(place.stream, commandId);
  try {
    return await Promise.race([awaited.outcome, outcomeOfPass(deps, place, commandId, awaited, ahead)]);
  } catch (error) {
    lapsed('outcome', error);
    return null;
  } finally {
    awaited.end();
  }
}

/**
 * The way that always leads there. The commit itself is announced a third of the way earlier: the process has still to say that
 * it made the pass, and the engine to write that down.
 */
async function outcomeOfPass(
  deps: ExecuteDeps,
  place: AggregateRef,
  commandId: CommandId,
  { outcome, known }: Awaited,
  ahead: Promise<unknown> | null,
): Promise<Outcome | null> {
  const told = async (): Promise<Outcome | null> =>
    known() ? outcome : ((await deps.outcomes.read(commandId))?.outcome ?? null);
  if (ahead !== null) {
    await ahead;
    const found = await told();
    // None: its pass looked before the command was there.
    if (found !== null) return found;
  }
  await carryOutReceived(deps, place, () => !known());
  return told();
}

/** What waits for an aggregate, now: by its process, or here where it has none. */
export async function carryOutReceived(
  deps: EngineDeps & Pick<ExecuteDeps, 'knocker'>,
  place: AggregateRef,
  wanted?: () => boolean,
): Promise<void> {
  const stream = { 'hoinghi.stream': place.stream };
  if (isProcessKind(place.kind)) await spanned('knock', stream, () => deps.knocker.knock(place, wanted));
  else await spanned('pass', stream, () => carryOutHere(deps, place));
}

/** Streams without a process of their own go through the same inbox and the same decisions, run here. */
async function carryOutHere(deps: EngineDeps & Pick<ExecuteDeps, 'knocker'>, place: AggregateRef): Promise<void> {
  for (;;) {
    const now = instantFromMillis(Date.now());
    const report = await carryOut(deps, { stream: place.stream, kind: place.kind, now, batch: 100 });
    // What begins with it has a process of its own; where the engine is away the reconciler starts it.
    await Promise.all(
      report.others.filter(({ kind }) => isProcessKind(kind)).map((other) => deps.knocker.knock(other)),
    );
    if (!report.moreWaiting) return;
  }
}

/** A key belongs to the person who chose it: two people with the same key send two commands. */
function commandIdOf(actor: Actor, key: string): CommandId {
  return digest(`${actor.account ?? actor.person}\n${actor.role}\n${actor.unit}\n${key}`).slice(0, 32) as CommandId;
}

function digest(text: string): string {
  return hash('sha256', text);
}
