import { civilDateOf, clockTime, day, dayAndTime, figure } from '#web/kit/format.ts';

export interface Told {
  readonly type: string;
  readonly data: unknown;
}

/** What a sentence about an event needs: its values as an office writes them, and which way of saying it fits. */
export interface Said {
  readonly values: Readonly<Record<string, string | number>>;
  readonly context: string | undefined;
  readonly reason: string | null;
}

type Data = Readonly<Record<string, unknown>>;

interface Names {
  readonly unit: (id: string) => string;
  readonly list: (names: readonly string[]) => string;
  readonly label: (kind: 'outcome' | 'answer', code: string) => string;
}

const days = ['until', 'date', 'heldOn', 'from', 'to', 'on', 'issuedOn', 'lastDay', 'effective'];
const moments = ['dueAt', 'previous'];
/** The list that is counted and named, first come: what an event of that kind is about. */
const lists = ['units', 'overdue', 'missing', 'accepted', 'carriedOver', 'tasks', 'items', 'invitees', 'assigned'];

/** Read field by field, because an event of any release may lie here. */
export function saidOf({ type, data }: Told, names: Names): Said {
  const given = recordOf(data);
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'number') values[key] = figure(value);
    else if (typeof value === 'string') values[key] = textOf(key, value);
  }
  values['unit'] = unitOf(given, names);
  const report = recordOf(given['report']);
  for (const key of ['round', 'receipt']) if (typeof report[key] === 'number') values[key] = figure(report[key]);
  const deadline = deadlineOf(given);
  if (deadline !== null) values['deadline'] = deadline;
  const named = lists.map((key) => given[key]).find((list) => Array.isArray(list));
  const units = Array.isArray(named) ? named.map((one) => nameIn(one, names)) : [];
  values['units'] = names.list(units);
  values['count'] = typeof given['count'] === 'number' && !Array.isArray(named) ? given['count'] : units.length;
  if (typeof given['issuedOn'] === 'string') values['date'] = day(given['issuedOn']);
  if (typeof given['percent'] === 'number') values['percent'] = `${figure(given['percent'])} %`;
  else if (type === 'ProgressReported') values['percent'] = '';
  if (typeof given['outcome'] === 'string') values['outcome'] = names.label('outcome', given['outcome']);
  if (typeof given['answer'] === 'string') values['answer'] = names.label('answer', given['answer']);
  if (type === 'PaperRegistered') values['author'] = nameOf(given['by']);
  if (type === 'AwardRecorded') values['name'] = nameOf(given['kindLabel']);
  for (const key of ['title', 'name', 'statement', 'document']) values[key] ??= nameOf(given[key]);
  return { values, context: contextOf(given, units.length), reason: reasonOf(given) };
}

function contextOf(given: Data, count: number): string | undefined {
  if (given['late'] === true || recordOf(given['report'])['late'] === true) return 'late';
  if (given['corrects'] === true) return 'again';
  return count === 0 ? 'none' : undefined;
}

function reasonOf(given: Data): string | null {
  for (const key of ['reason', 'overrideReason', 'adHocReason', 'text']) {
    const value = given[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  const { reasons } = given;
  if (!Array.isArray(reasons)) return null;
  return reasons.map((one) => (typeof one === 'string' ? one : nameOf(recordOf(one)['reason']))).join('; ');
}

/** Of a plan the last of its deadlines, of everything else the one it speaks of. */
function deadlineOf(given: Data): string | null {
  const all = Array.isArray(given['deadlines']) ? given['deadlines'] : [given['deadline']];
  const instants = all.flatMap((one) => {
    const { at } = recordOf(one);
    return typeof at === 'string' ? [at] : [];
  });
  const last = [...instants].sort().at(-1);
  if (last === undefined) return null;
  // The end of a day is written as that day.
  return clockTime(last) === '00:00' ? day(civilDateOf(new Date(Date.parse(last) - 1))) : dayAndTime(last);
}

function unitOf(given: Data, names: Names): string {
  const { unit } = given;
  if (typeof unit === 'string') return names.unit(unit);
  return nameOf(recordOf(unit)['name']);
}

function nameIn(one: unknown, names: Names): string {
  if (typeof one === 'string') return names.unit(one);
  const { name, unit } = recordOf(one);
  if (typeof name === 'string') return name;
  return typeof unit === 'string' ? names.unit(unit) : '';
}

function textOf(key: string, value: string): string {
  if (days.includes(key) && /^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
  return moments.includes(key) ? dayAndTime(value) : value;
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function recordOf(value: unknown): Data {
  // A record of unknown fields is all that is claimed; each of them is asked for its type where it is read.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
}

const unitLists = ['units', 'remindedToday', 'overdue', 'missing', 'notAccepted', 'accepted', 'assigned', 'addressees'];

/** Is the unit named in it, or nobody at all? What is about no unit is about every one of them. */
export function concerns({ data }: Told, unit: string): boolean {
  const given = recordOf(data);
  if (typeof given['unit'] === 'string') return given['unit'] === unit;
  const named = unitLists.flatMap((key) => (Array.isArray(given[key]) ? [given[key]] : []));
  return named.length === 0 || named.some((list) => list.some((one) => one === unit || recordOf(one)['unit'] === unit));
}
