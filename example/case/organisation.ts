import { exampleNames } from '#example/words/acts.ts';
import type { Door } from '#example/case/door.ts';
import type { Case } from '#example/case/case-file.ts';
import type { Cast } from '#example/case/members.ts';
import type { Office } from '#example/case/people.ts';
import { levelOf, type UnitRow, type Units } from '#example/case/units-file.ts';

export type CommitteeOfCase = Case['organisation']['committees'][number] & {
  readonly id: string;
  readonly layout: 'state' | 'party';
};

export function committeesOf({ organisation }: Case, { host }: Cast): readonly CommitteeOfCase[] {
  const { layout } = exampleNames.letterhead(host.name_vi, organisation.chair.posts_vi);
  return organisation.committees.map((committee) => ({
    ...{ ...committee, layout },
    id: `${host.id}-${committee.code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
  }));
}

/** The whole register in one command; what is known already is not recorded again. */
export async function importOrganisation(
  api: Door,
  office: Office,
  found: { readonly content: Case; readonly units: Units },
  cast: Cast,
): Promise<void> {
  const { content, units } = found;
  await api.command(office.admin, '/organisation/import', {
    effective: '2026-01-01',
    units: [...units.units, ...cast.added].map(unitBody),
    reorganisations: units.reorganisations.map(({ pairs, ...rest }) => ({
      ...rest,
      pairs: pairs.map(({ what_vi, ...pair }) => ({ ...pair, what: what_vi })),
    })),
    contacts: [cast.host, ...cast.members.map(({ unit }) => unit)].map((unit) => contactsOf(unit, unit === cast.host)),
    committees: committeesOf(content, cast).map((committee) => committeeBody(content, cast, committee)),
  });
}

function unitBody(unit: UnitRow): object {
  const { id, name_vi, aliases_vi, kind, parent, gso_code, valid_from, valid_to } = unit;
  return {
    ...{ id, kind, level: levelOf(unit), parent, name: name_vi, aliases: aliases_vi },
    ...{ code: gso_code, validFrom: valid_from, validTo: valid_to },
  };
}

/** `.example` leads nowhere by standard (RFC 2606): a mistake in the mail settings reaches no office. */
function contactsOf(unit: UnitRow, isHost: boolean): object {
  const at = (mailbox: string): string => `${mailbox}@${unit.id}.example`;
  const name = unit.name_vi;
  const contacts = isHost
    ? {
        coordinator: { name: exampleNames.coordinator(name), email: at('chuyen-vien') },
        leader: { name: exampleNames.leader(name), email: at('lanh-dao') },
      }
    : {
        reporter: { name: exampleNames.reporter(name), email: at('bao-cao') },
        unitHead: { name: exampleNames.unitHead(name), email: at('thu-truong') },
      };
  return { unit: unit.id, contacts };
}

function committeeBody({ organisation }: Case, { host }: Cast, committee: CommitteeOfCase): object {
  const { chair, standing_deputy } = organisation;
  const letterhead = exampleNames.letterhead(host.name_vi, chair.posts_vi);
  return {
    id: committee.id,
    host: host.id,
    name: committee.name_vi,
    aliases: committee.aliases_vi,
    programmes: committee.programmes,
    layout: letterhead.layout,
    superior: letterhead.superior,
    issuerCode: exampleNames.issuerCode(committee.code),
    place: letterhead.place,
    chair: { title: chair.title_vi === '' ? exampleNames.chair : chair.title_vi, posts: chair.posts_vi },
    standingDeputy:
      standing_deputy === null || standing_deputy.title_vi === ''
        ? null
        : { title: standing_deputy.title_vi, posts: standing_deputy.posts_vi },
  };
}
