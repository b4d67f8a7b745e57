import type { paths } from '#web/api/schema.d.ts';
import { unusedSlug } from '#web/kit/slug.ts';
import type { Committee } from '#web/app/use-committees.ts';

export type CommitteeBody = NonNullable<
  paths['/committees/{committee}']['post']['requestBody']
>['content']['application/json'];

/** Named as the api points at them. What is several stands in one line, parted by `;`. */
export interface CommitteeForm {
  readonly name: string;
  readonly aliases: string;
  readonly host: string | null;
  readonly standingAgency: string | null;
  readonly programmes: readonly string[];
  /** Codes that have no box of their own. */
  readonly otherProgrammes: string;
  readonly layout: Committee['layout'];
  readonly superior: string;
  readonly issuerCode: string;
  readonly place: string;
  readonly 'chair/title': string;
  readonly 'chair/posts': string;
  readonly 'standingDeputy/title': string;
  readonly 'standingDeputy/posts': string;
}

/** What the two offices are usually called, and what a committee signs with. */
interface Usual {
  readonly chair: string;
  readonly deputy: string;
  readonly issuerCode: string;
}

export function newCommittee(usual: Usual): CommitteeForm {
  return {
    ...{ name: '', aliases: '', host: null, standingAgency: null, programmes: [], otherProgrammes: '' },
    ...{ layout: 'party', superior: '', issuerCode: usual.issuerCode, place: '' },
    ...{ 'chair/title': usual.chair, 'chair/posts': '' },
    ...{ 'standingDeputy/title': usual.deputy, 'standingDeputy/posts': '' },
  };
}

export function formOf(committee: Committee, boxes: readonly string[]): CommitteeForm {
  const { name, host, standingAgency, layout, superior, issuerCode, place, chair, standingDeputy } = committee;
  return {
    ...{ name, host, standingAgency, layout, superior, issuerCode, place },
    aliases: joined(committee.aliases),
    programmes: committee.programmes.filter((code) => boxes.includes(code)),
    otherProgrammes: joined(committee.programmes.filter((code) => !boxes.includes(code))),
    'chair/title': chair.title,
    'chair/posts': joined(chair.posts),
    'standingDeputy/title': standingDeputy?.title ?? '',
    'standingDeputy/posts': joined(standingDeputy?.posts ?? []),
  };
}

export function bodyOf(form: CommitteeForm): CommitteeBody {
  const deputy = { title: form['standingDeputy/title'].trim(), posts: parted(form['standingDeputy/posts']) };
  return {
    ...{ host: form.host ?? '', name: form.name.trim(), aliases: parted(form.aliases) },
    programmes: [...new Set([...form.programmes, ...parted(form.otherProgrammes)])],
    ...{ layout: form.layout, superior: form.superior.trim(), issuerCode: form.issuerCode.trim() },
    place: form.place.trim(),
    chair: { title: form['chair/title'].trim(), posts: parted(form['chair/posts']) },
    standingDeputy: deputy.title === '' && deputy.posts.length === 0 ? null : deputy,
    standingAgency: form.standingAgency,
  };
}

/** Cycles bear it in their addresses: it is made once, from the first name, and stays. */
export function newCommitteeId(name: string, known: readonly Committee[]): string {
  return unusedSlug(name, new Set(known.map(({ id }) => id)));
}

interface Host {
  readonly name: string;
  /** What its kind is called: "tỉnh" of "tỉnh Ninh Bình". */
  readonly kind: string;
}

/** What its papers say above and beside the date, as long as nobody has written anything else. */
export function ofHost(
  form: CommitteeForm,
  before: Host | null,
  next: Host,
): Pick<CommitteeForm, 'superior' | 'place'> {
  const untouched = (text: string, proposed: string | null): boolean => text === '' || text === proposed;
  const old = before === null ? { superior: null, place: null } : proposalOf(before);
  const fresh = proposalOf(next);
  return {
    superior: untouched(form.superior, old.superior) ? fresh.superior : form.superior,
    place: untouched(form.place, old.place) ? fresh.place : form.place,
  };
}

function proposalOf({ name, kind }: Host): Pick<CommitteeForm, 'superior' | 'place'> {
  const begins = name.toLowerCase().startsWith(`${kind.toLowerCase()} `);
  return { superior: name, place: begins ? name.slice(kind.length + 1) : name };
}

function joined(list: readonly string[]): string {
  return list.join('; ');
}

function parted(text: string): string[] {
  return text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
