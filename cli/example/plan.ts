import { z } from 'zod';
import { exampleActs } from '#domain/words/example-acts.ts';
import { exampleSteps } from '#domain/words/example.ts';
import { parseInstant, instantFromMillis, millisOf, type Instant } from '#domain/kernel/instant.ts';
import type { CaseReview } from '#cli/example/case-file.ts';
import { type Table, tableOf } from '#cli/example/figures.ts';
import { committeesOf, type CommitteeOfCase } from '#cli/example/organisation.ts';
import { RehearsalClock } from '#cli/example/rehearsal-clock.ts';
import type { CycleRun, Run } from '#cli/example/run.ts';
import { sharesOf } from '#cli/example/shares.ts';
import { defineTemplate } from '#cli/example/template.ts';
import { cutOffOf, dataWindowOf, dueHour, periodCodeOf } from '#cli/example/timeline.ts';

/** One cycle per committee and review; the engine knows no inspections yet. */
export interface Prepared {
  readonly committee: CommitteeOfCase;
  readonly review: CaseReview;
  readonly programmes: readonly string[];
  readonly template: string;
  readonly table: Table;
}

export function reviewsToRun({ found }: Run): readonly CaseReview[] {
  const { event, reviews } = found.content;
  return event.kind === 'conference' ? reviews.filter(({ kind }) => kind !== 'inspection') : [];
}

/** Templates stand before the clock starts. A figure is asked for in the first cycle of its programme only. */
export async function prepareCycles(run: Run): Promise<readonly Prepared[]> {
  const { api, office, found, cast, say } = run;
  const taken = new Set<string>();
  const prepared: Prepared[] = [];
  for (const review of reviewsToRun(run)) {
    for (const committee of committeesOf(found.content, cast)) {
      const programmes = committee.programmes.filter((programme) => review.programmes.includes(programme));
      if (programmes.length === 0) continue;
      const table = await tableOf(
        api,
        office,
        found.content,
        programmes.filter((programme) => !taken.has(programme)),
      );
      for (const id of table.broken) say(exampleSteps.brokenRelation(id));
      for (const programme of programmes) taken.add(programme);
      const template = `example-${found.content.case}-${review.id}-${committee.code}`
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-');
      await defineTemplate(api, office, found.content, template, table);
      prepared.push({ committee, review, programmes, template, table });
    }
  }
  return prepared;
}

const Named = z.object({ cycle: z.string() });
const Planned = z.object({
  ledger: z.string(),
  plan: z.looseObject({ clock: z.object({ origin: z.string(), startedAt: z.string(), scale: z.number() }) }),
});

export async function planCycle(run: Run, prepared: Prepared): Promise<CycleRun> {
  const { api, office, cast, timeline, key } = run;
  const { committee, review, programmes, template, table } = prepared;
  const code = periodCodeOf(review);
  const asked = Date.now();
  const answered = await api.command(office.coordinator, '/cycles', {
    committee: committee.id,
    period: review.span === 'multiYear' ? { code, label: review.reviewed.label_vi, ...boundsOf(review) } : code,
    clock: { origin: timeline.origin, scale: timeline.scale, stopsAt: timeline.stopsAt },
    key,
    programmes,
    reviewKind: review.kind,
    members: cast.members.map(({ unit }) => ({ unit: unit.id })),
    template: { id: template },
    dataWindow: dataWindowOf(review),
    cutOff: cutOffOf(review),
    collection: { rule: { kind: 'date', date: timeline.deadline, hour: dueHour } },
    conferenceDate: timeline.heldOn,
    signer: exampleActs.signer,
  });
  // Where our own clock and the server's differ, the rehearsal keeps the server's.
  const ahead = millisOf(instantOf(answered.arrivedAt)) - (asked + Date.now()) / 2;
  const { cycle: slug } = Named.parse(answered.answer);
  const { ledger, plan } = await api.get(office.coordinator, `/cycles/${slug}`, Planned);
  const { origin, startedAt, scale } = plan.clock;
  const clock = new RehearsalClock({ origin: instantOf(origin), startedAt: instantOf(startedAt), scale }, skew(ahead));
  return { slug, ledger, committee, review, period: code, table, shares: sharesOf(table, cast.members), clock };
}

/** A difference of a few milliseconds is the way there and back, not the clocks. */
function skew(ahead: number): number {
  return Math.abs(ahead) < 1000 ? 0 : ahead;
}

function boundsOf({ reviewed }: CaseReview) {
  return { from: reviewed.from, to: reviewed.to };
}

function instantOf(text: string): Instant {
  return parseInstant(text) ?? instantFromMillis(Date.parse(text));
}
