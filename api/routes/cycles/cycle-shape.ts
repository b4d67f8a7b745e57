import { z } from 'zod';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';
import { WrittenNumberShape } from '#api/support/fields.ts';
import { nowOf } from '#api/support/now.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { reviewedOutcomes } from '#domain/review-cycle/state.ts';
import type { Place } from '#engine/places.ts';
import { CycleStatus, ReviewKind } from '#api/support/unions.ts';

const Range = z.object({ from: z.string(), to: z.string() });

export const CycleShape = z.object({
  cycle: z.string(),
  stream: z.string(),
  ledger: z.string(),
  rehearsal: z.boolean(),
  now: z.iso.datetime().describe("Domain time: a rehearsal's own"),
  status: CycleStatus,
  committee: z.looseObject({ id: z.string(), name: z.string() }).nullable(),
  host: z.object({ unit: z.string(), name: z.string() }).nullable(),
  programmes: z.array(z.string()),
  reviewKind: ReviewKind.nullable(),
  period: Range.extend({ code: z.string(), label: z.string() }).nullable(),
  dataWindow: Range.nullable(),
  cutOff: z.string().nullable(),
  plan: z
    .looseObject({})
    .nullable()
    .describe('Members, template, collection rules, ladder and settings as planned; null while only proposed'),
  deadlines: z.array(
    z.object({
      version: z.int(),
      date: z.string(),
      hour: z.string(),
      at: z.iso.datetime(),
      passed: z.boolean(),
      fired: z.array(z.string()),
    }),
  ),
  call: z.object({ number: WrittenNumberShape, date: z.string() }).nullable(),
  conference: z.object({ conference: z.string(), heldOn: z.string() }).nullable(),
  closure: z
    .object({
      closedAt: z.string(),
      missing: z.array(z.string()),
      notAccepted: z.array(z.string()),
      overrideReason: z.string().nullable(),
    })
    .nullable()
    .describe('For the host only'),
  approval: z.object({ approvedAt: z.string(), overrideReason: z.string().nullable() }).nullable(),
  followUp: z
    .object({
      conference: z.string(),
      noticeNumber: z.string(),
      issuedOn: z.string(),
      tasks: z.array(z.object({ task: z.string(), outcome: z.enum(reviewedOutcomes) })),
    })
    .nullable(),
  carriedOver: z.array(z.string()),
  cancelledBecause: z.string().nullable(),
  exempted: z.array(z.string()).describe('Units that need not report; for the host only'),
  summedBy: z
    .array(z.object({ cycle: z.string(), label: z.string(), approved: z.boolean() }))
    .describe('Reviews of several years that sum its approved totals; for the host only'),
});

/** `own`: the version of the deadline that binds the reading unit; null = the host's staff, who see all. */
export function shapeOf(
  doc: CycleDoc,
  place: Place,
  own: number | null,
  { sums, exempted }: { readonly sums: z.output<typeof CycleShape>['summedBy']; readonly exempted: readonly string[] },
): z.output<typeof CycleShape> {
  const plan = 'plan' in doc ? doc.plan : null;
  const frame = plan ?? ('proposal' in doc ? doc.proposal : null);
  const staff = own === null;
  const deadlines = 'deadlines' in doc ? doc.deadlines : [];
  const linked = 'conference' in doc ? doc.conference : null;
  const followUp = 'followUp' in doc ? doc.followUp : null;
  return {
    cycle: slugOf(place.stream),
    stream: place.stream,
    ledger: place.ledger,
    rehearsal: place.rehearsal,
    now: nowOf(plan?.clock ?? null),
    status: doc.status,
    committee: frame === null ? null : { ...frame.committee },
    host: frame?.host ?? null,
    programmes: [...(frame?.programmes ?? [])],
    reviewKind: frame?.reviewKind ?? null,
    period: frame?.period ?? null,
    dataWindow: frame?.dataWindow ?? null,
    cutOff: frame?.cutOff ?? null,
    plan: plan === null ? null : { ...plan },
    deadlines: deadlines
      .filter(({ deadline }) => staff || deadline.version === own)
      .map(({ deadline: { version, date, hour, at }, passed, fired }) => ({
        ...{ version, date, hour, at, passed },
        fired: [...fired],
      })),
    call: 'call' in doc ? doc.call : null,
    conference: linked === null ? null : { conference: slugOf(linked.stream), heldOn: linked.heldOn },
    closure: staff && 'closure' in doc && doc.closure !== null ? closureOf(doc.closure) : null,
    approval: staff && 'approval' in doc ? doc.approval : null,
    followUp:
      followUp === null
        ? null
        : {
            conference: slugOf(followUp.conference),
            noticeNumber: followUp.noticeNumber,
            issuedOn: followUp.issuedOn,
            tasks: followUp.tasks.map(({ task, outcome }) => ({ task: slugOf(task), outcome })),
          },
    carriedOver: 'carriedOver' in doc ? doc.carriedOver.map(slugOf) : [],
    cancelledBecause: doc.status === 'cancelled' ? doc.reason : null,
    exempted: [...exempted],
    summedBy: sums,
  };
}

type Closure = Exclude<Extract<CycleDoc, { closure: unknown }>['closure'], null>;

function closureOf(closure: Closure): NonNullable<z.output<typeof CycleShape>['closure']> {
  return { ...closure, missing: [...closure.missing], notAccepted: [...closure.notAccepted] };
}
