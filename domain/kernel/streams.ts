import type { AggregateKind, LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';

/** The one place that builds and reads the names of streams, ledgers, rehearsals and workflows. They are on the wire for ever. */

const prefixes: Readonly<Record<AggregateKind, string>> = {
  reviewCycle: 'cycle/',
  conference: 'conference/',
  followUpTask: 'task/',
  organisation: 'organisation/',
  template: 'template/',
  calendar: 'calendar/',
  outsideIndex: 'index/',
  directive: 'directive/',
  modelRegister: 'models/',
  inspection: 'inspection/',
  awardRound: 'awards/',
};

const kinds = Object.keys(prefixes) as AggregateKind[];

export function streamOf(kind: AggregateKind, slug: string): StreamId {
  return `${prefixes[kind]}${slug}` as StreamId;
}

/** Null: no stream of ours has such a name. */
export function kindOfStream(stream: string): AggregateKind | null {
  return kinds.find((kind) => stream.startsWith(prefixes[kind])) ?? null;
}

/** What addresses of the api and the console name a stream by: everything after its first `/`. */
export function slugOf(stream: StreamId): string {
  return stream.slice(stream.indexOf('/') + 1);
}

export const organisationStream = streamOf('organisation', 'main');
export const calendarStream = streamOf('calendar', 'vn');

/** One entity per committee × period; a rehearsal stands beside the cycle it rehearses, `key` tells several apart. */
export function cycleStreamOf(committee: string, periodCode: string): StreamId {
  return streamOf('reviewCycle', `${committee}.${periodCode}`.toLowerCase());
}

export function rehearsalOf(cycle: StreamId, key?: string): StreamId {
  return `${cycle}.dt${key === undefined ? '' : `-${key}`}` as StreamId;
}

/** What gives tasks in a host's book: `kind` says in what form (`vb` a paper, `bp` a leader's note), `name` which of them. */
export function directiveStream(host: UnitId, kind: 'vb' | 'bp', name: string): StreamId {
  return streamOf('directive', `${host}~${kind}.${name}`);
}

/** An inspection in a host's book, by a name of its own. */
export function inspectionStream(host: UnitId, name: string): StreamId {
  return streamOf('inspection', `${host}${inspectionMark}${name}`);
}

const directiveMarks = ['~vb.', '~bp.'];
const inspectionMark = '~kt.';

/** `task/<conference slug>/<nn>`: the number in the notice is the task's name for ever. */
export function taskStream(conference: StreamId, number: number | string): StreamId {
  return streamOf('followUpTask', `${slugOf(conference)}/${String(number).padStart(2, '0')}`);
}

/** Whose notice gave it, or which paper did, or who passed it down. */
export function seriesOfTask(task: StreamId): StreamId {
  const slug = slugOf(task);
  return seriesOf(slug.slice(0, slug.lastIndexOf('/')));
}

/** What tasks are numbered in, by the part of an address that names it. */
export function seriesOf(slug: string): StreamId {
  if (slug.includes(passedMark)) return `passed/${slug}` as StreamId;
  if (slug.includes(inspectionMark)) return streamOf('inspection', slug);
  return streamOf(directiveMarks.some((mark) => slug.includes(mark)) ? 'directive' : 'conference', slug);
}

/** Stands in the name of every task that a unit passed down, whatever it was called above. */
const passedMark = '~giao.';

/** Named after the task above, the unit that passes it down, and how often it did; the number in the notice stays. */
export function passedSeries(task: StreamId, unit: UnitId, count: number): StreamId {
  return `passed/${slugOf(task).replace('/', '.')}${passedMark}${unit}.${String(count)}` as StreamId;
}

export function isPassedDown(stream: StreamId): boolean {
  return stream.includes(passedMark);
}

/** What is common to the whole installation (units, people, templates, calendars) is recorded here. */
export const installationLedger = 'installation' as LedgerId;

const rehearsalMark = '~dien-tap';

export function ledgerOf(hostUnit: UnitId, rehearsal: boolean): LedgerId {
  return `${hostUnit}${rehearsal ? rehearsalMark : ''}` as LedgerId;
}

export function isRehearsalLedger(ledger: LedgerId): boolean {
  return ledger.endsWith(rehearsalMark);
}

/** The unit whose book it is. */
export function hostOfLedger(ledger: LedgerId): UnitId {
  return (isRehearsalLedger(ledger) ? ledger.slice(0, -rehearsalMark.length) : ledger) as UnitId;
}

/** The workflow's id is its stream: one writer per aggregate, found without a look-up. */
export function workflowIdOf(stream: StreamId): string {
  return stream;
}
