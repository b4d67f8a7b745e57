import type { paths } from '#web/api/schema.d.ts';
import { unusedSlug } from '#web/kit/slug.ts';
import { type Hierarchy, usualHierarchy } from '#web/screens/organisation/hierarchy.ts';
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
  readonly hierarchy: Hierarchy;
  readonly superior: string;
  readonly issuerCode: string;
  readonly place: string;
  readonly 'chair/title': string;
  readonly 'chair/posts': string;
  readonly 'standingDeputy/title': string;
  readonly 'standingDeputy/posts': string;
  readonly 'papers/draftingUnit': string;
  readonly 'papers/contact': string;
  readonly 'papers/reportTo': string;
  readonly 'papers/archive': string;
  readonly 'papers/sealOfSuperior': boolean;
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
    ...{ layout: 'party', hierarchy: 'party', superior: '', issuerCode: usual.issuerCode, place: '' },
    ...{ 'chair/title': usual.chair, 'chair/posts': '' },
    ...{ 'standingDeputy/title': usual.deputy, 'standingDeputy/posts': '' },
    ...papersForm({}),
  };
}

export function formOf(committee: Committee, boxes: readonly string[]): CommitteeForm {
  const { name, host, standingAgency, layout, superior, issuerCode, place, chair, standingDeputy } = committee;
  return {
    ...{ name, host, standingAgency, layout, hierarchy: committee.follows, superior, issuerCode, place },
    aliases: joined(committee.aliases),
    programmes: committee.programmes.filter((code) => boxes.includes(code)),
    otherProgrammes: joined(committee.programmes.filter((code) => !boxes.includes(code))),
    'chair/title': chair.title,
    'chair/posts': joined(chair.posts),
    'standingDeputy/title': standingDeputy?.title ?? '',
    'standingDeputy/posts': joined(standingDeputy?.posts ?? []),
    ...papersForm(committee.papers),
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
    ...papersOf(form),
    // What its layout says already is left to its layout.
    ...(form.hierarchy === usualHierarchy(form.layout) ? {} : { hierarchy: form.hierarchy }),
  };
}

function papersForm({ draftingUnit = '', contact = '', archive = '', ...papers }: Committee['papers']) {
  return {
    ...{ 'papers/draftingUnit': draftingUnit, 'papers/contact': contact, 'papers/archive': archive },
    'papers/reportTo': joined(papers.reportTo ?? []),
    'papers/sealOfSuperior': papers.sealOfSuperior === true,
  };
}

/** Only what somebody wrote: the rest is printed as is usual. A seal of the superior body is the State's. */
function papersOf(form: CommitteeForm): Pick<CommitteeBody, 'papers'> {
  const reportTo = parted(form['papers/reportTo']);
  const written = (['draftingUnit', 'contact', 'archive'] as const).flatMap((key) => {
    const text = form[`papers/${key}`].trim();
    return text === '' ? [] : [[key, text] as const];
  });
  const papers: NonNullable<CommitteeBody['papers']> = {
    ...Object.fromEntries(written),
    ...(reportTo.length === 0 ? {} : { reportTo }),
    ...(form.layout === 'state' && form['papers/sealOfSuperior'] ? { sealOfSuperior: true as const } : {}),
  };
  return Object.keys(papers).length === 0 ? {} : { papers };
}

/** Cycles bear it in their addresses: it is made once, from the first name, and stays. */
export function newCommitteeId(name: string, known: readonly Committee[]): string {
  return unusedSlug(name, new Set(known.map(({ id }) => id)));
}

export interface Host {
  readonly name: string;
  /** What its kind is called: "tỉnh" of "tỉnh Ninh Bình". */
  readonly kind: string;
  /** What stands above a committee of it: the Party committee, or the People's Committee. */
  readonly superiors: Readonly<Record<Committee['layout'], string>>;
}

/** What its papers say above and beside the date, as long as nobody has written anything else. */
export function ofHost(
  form: CommitteeForm,
  before: Host | null,
  next: Host,
): Pick<CommitteeForm, 'superior' | 'place'> {
  const old = before === null ? { superior: null, place: null } : proposalOf(before, form.layout);
  const fresh = proposalOf(next, form.layout);
  return {
    superior: untouched(form.superior, old.superior) ? fresh.superior : form.superior,
    place: untouched(form.place, old.place) ? fresh.place : form.place,
  };
}

/** Another layout is another superior and another hierarchy, as long as nobody has chosen either. */
export function ofLayout(
  form: CommitteeForm,
  host: Host | null,
  layout: CommitteeForm['layout'],
): Pick<CommitteeForm, 'layout' | 'superior' | 'hierarchy'> {
  const proposed = host !== null && untouched(form.superior, host.superiors[form.layout]);
  return {
    layout,
    superior: proposed ? host.superiors[layout] : form.superior,
    hierarchy: form.hierarchy === usualHierarchy(form.layout) ? usualHierarchy(layout) : form.hierarchy,
  };
}

function untouched(text: string, proposed: string | null): boolean {
  return text === '' || text === proposed;
}

function proposalOf(
  { name, kind, superiors }: Host,
  layout: CommitteeForm['layout'],
): Pick<CommitteeForm, 'superior' | 'place'> {
  return { superior: superiors[layout], place: withoutKind(name, kind) };
}

/** "Ninh Bình" of "tỉnh Ninh Bình". */
export function withoutKind(name: string, kind: string): string {
  return name.toLowerCase().startsWith(`${kind.toLowerCase()} `) ? name.slice(kind.length + 1) : name;
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
