import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Person } from '#example/case/door.ts';
import { historyOf, type PastEvent } from '#example/run/history.ts';
import type { CycleRun, Run, Running } from '#example/run/run.ts';

const Deliveries = z.object({
  deliveries: z.array(
    z.object({
      id: z.int(),
      key: z.string(),
      template: z.string(),
      unit: z.string(),
      role: z.string(),
      status: z.string(),
    }),
  ),
  next: z.int().nullable(),
});
export type Delivery = z.output<typeof Deliveries>['deliveries'][number];

/** The delivery log of one stream, whole. */
export async function deliveriesOf({ api, office }: Run, stream: string): Promise<readonly Delivery[]> {
  const found: Delivery[] = [];
  for (let after = 0; ; ) {
    const path = `/deliveries?stream=${encodeURIComponent(stream)}&after=${String(after)}`;
    const page = await api.get(office.coordinator, path, Deliveries);
    found.push(...page.deliveries);
    if (page.next === null) return found;
    after = page.next;
  }
}

/** Mail and documents follow the events: read until nothing is left waiting, or for a while. */
export async function settled<T>(
  read: () => Promise<readonly T[]>,
  waits: (one: T) => boolean,
  seconds = 30,
): Promise<readonly T[]> {
  const giveUpAt = Date.now() + seconds * 1000;
  for (;;) {
    const found = await read();
    if (!found.some(waits) || Date.now() > giveUpAt) return found;
    await pause(200);
  }
}

const Documents = z.object({
  documents: z.array(z.object({ fileName: z.string(), renderedAt: z.string().nullable() })),
});
export type WrittenDocument = z.output<typeof Documents>['documents'][number];

export async function documentsOf({ api, office }: Run, stream: string): Promise<readonly WrittenDocument[]> {
  const { documents } = await api.get(office.coordinator, `/documents?stream=${encodeURIComponent(stream)}`, Documents);
  return documents;
}

const Consolidation = z.object({
  totals: z.array(z.object({ code: z.string(), value: z.string() })),
});
const Board = z.object({
  rows: z.array(z.object({ unit: z.string(), name: z.string(), status: z.string(), late: z.boolean().nullable() })),
});

export interface CycleFacts {
  readonly totals: z.output<typeof Consolidation>['totals'];
  readonly rows: z.output<typeof Board>['rows'];
  readonly missing: number;
  readonly deliveries: readonly Delivery[];
  readonly documents: readonly WrittenDocument[];
  readonly events: readonly PastEvent[];
}

export async function readCycle(run: Run, { slug }: CycleRun): Promise<CycleFacts> {
  const { api, office } = run;
  const by: Person = office.coordinator;
  const [consolidation, board, missing, deliveries, documents, events] = await Promise.all([
    api.get(by, `/cycles/${slug}/consolidation`, Consolidation),
    api.get(by, `/cycles/${slug}/board`, Board),
    api.get(by, `/cycles/${slug}/missing`, z.object({ missing: z.array(z.unknown()) })),
    settled(
      () => deliveriesOf(run, `cycle/${slug}`),
      ({ status }) => status === 'queued',
    ),
    settled(
      () => documentsOf(run, `cycle/${slug}`),
      ({ renderedAt }) => renderedAt === null,
    ),
    historyOf(run, `/cycles/${slug}`),
  ]);
  return { ...consolidation, rows: board.rows, missing: missing.missing.length, deliveries, documents, events };
}

const Counts = z.record(z.string(), z.int());
export const ConferenceSummary = z.object({
  cyclesClosed: z.int(),
  committees: z.int(),
  cycles: z.array(z.object({ cutOff: z.string().nullable(), daysFromCutOff: z.int().nullable() })),
  chairsPresiding: z.int(),
  connectionPoints: z.object({ count: z.int() }),
  present: z.int(),
  papers: z.object({ total: z.int(), byKind: Counts }),
  awards: z.object({ items: z.int(), persons: z.int(), collectives: z.int() }),
  shortcomings: z.object({ total: z.int(), recurring: z.int(), focusTopics: z.int() }),
  directions: z.int(),
  recommendations: z.object({ up: z.int(), down: z.int() }),
  tasks: z.object({
    total: z.int(),
    byProgramme: Counts,
    byDeadlineKind: Counts,
    withoutDeadlineDate: z.int(),
    byAddressee: Counts,
    byAddresseeKind: z.object({ named: z.int(), class: z.int(), none: z.int() }),
    addressees: z.object({ named: z.int(), class: z.int() }),
    declared: z.object({ declared: z.int().nullable() }),
    list: z.array(
      z.object({
        number: z.int(),
        parts: z.int(),
        deadlineState: z.string(),
        appliesTo: z.array(z.string()),
        horizon: z.string().nullable(),
      }),
    ),
  }),
});
export type ConferenceSummary = z.output<typeof ConferenceSummary>;

export function summaryOf({ api, office, conference }: Running): Promise<ConferenceSummary> {
  return api.get(office.coordinator, `/conferences/${conference}/summary`, ConferenceSummary);
}
