import { worksFor } from '#domain/access/rule.ts';
import type { HostedCommittee, IssuerFacts, ReviewedCycle } from '#domain/conference/parts.ts';
import type { DocumentLayout } from '#domain/documents/official-document.ts';
import { listed } from '#domain/documents/letter-head.ts';
import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import { type Clock, domainTime } from '#domain/kernel/clock.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { cyclesByStream } from '#db/queries/cycles-by-stream.query.ts';
import { conferencesClosing } from '#db/queries/conference.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { cycleStream } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

export interface CyclesToClose {
  readonly ledger: LedgerId;
  readonly host: NamedUnit;
  readonly cycles: readonly ReviewedCycle[];
  readonly committees: readonly HostedCommittee[];
  /** Head of the letters: that of the first committee that issues them. */
  readonly layout: DocumentLayout;
  readonly issuer: IssuerFacts;
  readonly clock: Clock | null;
}

const closable = ['planned', 'collecting', 'collected', 'consolidated', 'approved', 'conferencing'];

interface Found {
  readonly ledger: LedgerId;
  readonly rehearsal: boolean;
  readonly plan: CyclePlan;
  readonly stream: StreamId;
}

/** What a conference takes over from the cycles it closes. `again`: convened already, then their states no longer matter. */
export async function cyclesToClose(
  deps: ApiDeps,
  actor: Actor,
  slugs: readonly string[],
  { again, issuedBy }: { readonly again: boolean; readonly issuedBy: readonly string[] | undefined },
): Promise<CyclesToClose> {
  const streams = slugs.map(cycleStream);
  const rows = new Map((await cyclesByStream(deps.db, streams)).map((row) => [row.stream, row]));
  const found = streams.map((stream, index): Found => {
    const row = rows.get(stream);
    const pointer = `/cycles/${String(index)}`;
    const cycle = slugs[index] ?? '';
    // Another host's cycle is as unknown here as one that never was.
    if (row === undefined || !worksFor(row.host, actor)) throw new Problem('unknown-cycle', { cycle }, { pointer });
    const plan = 'plan' in row.doc ? row.doc.plan : null;
    if (plan === null || (!again && !closable.includes(row.status)))
      throw new Problem('cycle-not-open', { cycle, status: row.status }, { pointer });
    if (plan.conference === 'none')
      throw new Problem('cycle-expects-no-conference', { cycle: plan.period.label }, { pointer });
    return { ledger: row.ledger, rehearsal: row.rehearsal, plan, stream };
  });
  if (!again) await requireFree(deps, found);
  const [first] = found;
  if (first === undefined) throw new Problem('unknown-cycle', {}, { pointer: '/cycles' });
  const other = found.findIndex((each) => each.ledger !== first.ledger);
  if (other !== -1) throw new Problem('rehearsal-mixed-with-real', {}, { pointer: `/cycles/${String(other)}` });
  const { host } = first.plan;
  const issuers = issuersOf(found, issuedBy);
  const [committee = first.plan.committee] = issuers;
  return {
    ledger: first.ledger,
    host: { unit: host.unit, name: host.name },
    cycles: found.map(({ stream, plan }) => ({ cycle: stream, label: plan.period.label, programmes: plan.programmes })),
    committees: committeesOf(found, committee),
    layout: committee.layout,
    issuer: {
      superior: committee.superior,
      issuer: issuers.length < 2 ? committee.name : listed(issuers.map(({ name }) => name)),
      issuerCode: committee.issuerCode,
      place: committee.place,
      ...(committee.papers === undefined ? {} : { papers: committee.papers }),
    },
    clock: furthest(found.map(({ plan }) => plan.clock)),
  };
}

/** A cycle is closed by one conference: the second would take its conclusions from the first. One that is off holds nothing. */
async function requireFree(deps: ApiDeps, found: readonly Found[]): Promise<void> {
  const taken = await conferencesClosing(
    deps.record,
    found.map(({ stream }) => stream),
  );
  for (const [index, { stream, plan }] of found.entries()) {
    const other = taken.find(({ cycles }) => cycles.includes(stream));
    if (other === undefined) continue;
    const facts = { cycle: plan.period.label, title: other.title, heldOn: other.heldOn };
    throw new Problem('cycle-has-conference', facts, { pointer: `/cycles/${String(index)}` });
  }
}

/**
 * Who issues the letters: those that are named, the first of them with its number and symbol, as the one that leads does of papers
 * issued together (NĐ 30/2020/NĐ-CP); left out: the committee of the first cycle.
 */
function issuersOf(found: readonly Found[], issuedBy: readonly string[] = []): readonly CyclePlan['committee'][] {
  const known = new Map<string, CyclePlan['committee']>(
    found.map(({ plan: { committee } }) => [committee.id, committee]),
  );
  return issuedBy.map((committee, index) => {
    const one = known.get(committee);
    if (one === undefined)
      throw new Problem('unknown-committee', { committee }, { pointer: `/issuedBy/${String(index)}` });
    return one;
  });
}

/** Whose series the numbers are of stands first. */
function committeesOf(found: readonly Found[], leads: CyclePlan['committee']): readonly HostedCommittee[] {
  const all = [leads, ...found.map(({ plan: { committee } }) => committee)];
  const committees = new Map(all.map((committee) => [committee.id, committee]));
  return [...committees.values()].map(({ id, name, programmes }) => ({ code: id, name, programmes }));
}

/** Two rehearsals started a moment apart are hours apart in their own time: nothing of either may lie in the future. */
function furthest(clocks: readonly (Clock | null)[]): Clock | null {
  const now = instantFromMillis(Date.now());
  return clocks.reduce((ahead, clock) => (domainTime(clock, now) > domainTime(ahead, now) ? clock : ahead));
}
