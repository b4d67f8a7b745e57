import type { StreamId } from '#domain/kernel/ids.ts';
import { isPriorAct, type PriorAct } from '#domain/kernel/prior-act.ts';
import type { Trx } from '#db/database.ts';
import { newestEvents } from '#db/event-store/load.ts';
import type { Outcome } from '#db/schema.ts';
import { acted, type Decided } from '#engine/decide-batch.ts';

/**
 * Refusals that stand on an act of an earlier pass get its person and hour. The stream is locked: what the store holds is what
 * was decided upon. An act nobody finds leaves the refusal as it is.
 */
export async function withEarlierActs(
  trx: Trx,
  stream: StreamId,
  outcomes: readonly Decided[],
): Promise<readonly { readonly receipt: number; readonly outcome: Outcome }[]> {
  const acts = new Map(outcomes.flatMap(({ earlier }) => (earlier === undefined ? [] : [[keyOf(earlier), earlier]])));
  const asked = [...acts.values()];
  const found = await newestEvents(
    trx,
    stream,
    asked.map(({ types, about }) => ({ types, naming: about?.id ?? null })),
  );
  const events = new Map(asked.map((act, row) => [keyOf(act), found[row]?.find((event) => isPriorAct(act, event))]));
  return outcomes.map(({ receipt, outcome, earlier }) => {
    const event = earlier === undefined ? undefined : events.get(keyOf(earlier));
    if (event === undefined || outcome.kind !== 'refused') return { receipt, outcome };
    return { receipt, outcome: { kind: 'refused', refusal: acted(outcome.refusal, event) } };
  });
}

function keyOf({ types, about }: PriorAct): string {
  return JSON.stringify([types, about]);
}
