import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { cycleName } from '#domain/words/cycle-name.ts';
import type { NamesOf } from '#domain/words/export-filter.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import { allCommittees } from '#db/queries/committees.query.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { cycleDoc } from '#db/queries/cycle.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { conferenceStream, cycleStream } from '#api/support/ids.ts';
import { todayOf } from '#api/support/now.ts';

/** What the wishes of a list point to, by name. The list has answered by now: whoever asked may read what he named. */
export async function filterNames(deps: ApiDeps, asked: readonly (readonly [string, string])[]): Promise<NamesOf> {
  const of = (name: string): readonly string[] => asked.flatMap(([key, value]) => (key === name ? [value] : []));
  const found = new Map<string, string>();
  const cycles = [...of('cycle').map(cycleStream), ...of('stream').filter((one) => one.startsWith('cycle/'))];
  const conferences = [
    ...of('conference').map(conferenceStream),
    ...of('stream').filter((one) => one.startsWith('conference/')),
  ];
  for (const stream of cycles) {
    const doc = await cycleDoc(deps.record, stream as StreamId);
    const plan = doc !== null && 'plan' in doc ? doc.plan : null;
    if (plan !== null) found.set(stream, `${cycleName(plan)}, ${plan.committee.name}`);
  }
  for (const stream of conferences) {
    const row = await conferenceRow(deps.record, stream as StreamId);
    if (row !== undefined) found.set(stream, row.title);
  }
  const committees = of('committee').length === 0 ? [] : await allCommittees(deps.record);
  const units = ['unit', 'area', 'parent', 'inPlaceOf'].some((name) => of(name).length > 0)
    ? await deps.register()
    : null;
  return (kind, id) => {
    switch (kind) {
      case 'cycle':
        return found.get(cycleStream(id)) ?? null;
      case 'conference':
        return found.get(conferenceStream(id)) ?? null;
      case 'stream':
        return found.get(id) ?? null;
      case 'committee':
        return committees.find((one) => one.id === id)?.name ?? null;
      case 'unit':
        return units === null ? null : nameOn(units, id as UnitId, todayOf(null));
      default:
        return unreachable(kind);
    }
  };
}
