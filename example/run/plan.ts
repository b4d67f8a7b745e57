import { z } from 'zod';
import { exampleActs } from '#example/words/acts.ts';
import { parseInstant, instantFromMillis, millisOf, type Instant } from '#domain/kernel/instant.ts';
import type { CaseReview } from '#example/case/case-file.ts';
import type { Prepared } from '#example/case/prepare-cycles.ts';
import { RehearsalClock } from '#example/run/rehearsal-clock.ts';
import type { CycleRun, Run } from '#example/run/run.ts';
import { sharesOf } from '#example/case/shares.ts';
import { cutOffOf, dataWindowOf, dueHour, periodCodeOf } from '#example/case/timeline.ts';

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
    signer: exampleActs.signer(committee.layout),
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
