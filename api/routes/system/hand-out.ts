import { recipientOf } from '#api/routes/system/delivery-shape.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { readerOf } from '#domain/organisation/holders.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import { greetedByName, printed } from '#domain/words/mail.ts';
import type { contactsOfUnits } from '#db/queries/contacts-of-units.query.ts';
import type { lettersToPrint, Waiting } from '#db/queries/letters-on-paper.query.ts';

type Row = Awaited<ReturnType<typeof lettersToPrint>>[number];
type ContactNow = Awaited<ReturnType<typeof contactsOfUnits>>[number];

/**
 * Whom paper is handed to: the unit it was written to, or whoever answers for it since it ended; where nobody does, nobody. The
 * letter itself is a record and stays as it was written: only its cover is of today.
 */
export function handOut(
  organisation: OrganisationState,
  waiting: readonly Waiting[],
  today: CivilDate,
  nameOf: (unit: UnitId) => string,
) {
  // As of letters that are written today: a host's own staff are handed theirs.
  const to = (unit: UnitId, role: Waiting['role']): UnitId | null => readerOf(organisation, { unit, role }, today);
  const handed = waiting.flatMap((each) => {
    const taker = to(each.unit, each.role);
    return taker === null ? [] : [{ ...each, to: taker }];
  });
  const counted = (of: readonly { readonly unit: UnitId; readonly letters: number }[]) =>
    [...sums(of, ({ unit }) => unit)]
      .map(([unit, letters]) => ({ unit, unitName: nameOf(unit), letters }))
      .sort((a, b) => a.unitName.localeCompare(b.unitName, 'vi'));
  return {
    units: counted(handed.map(({ to: unit, letters }) => ({ unit, letters }))),
    templates: [...sums(handed, ({ template }) => template)].map(([template, letters]) => ({ template, letters })),
    nobody: counted(waiting.filter(({ unit, role }) => to(unit, role) === null)),
    wanted(unit: UnitId | null, template: LetterTemplate | null) {
      const chosen = handed.filter(
        (each) => (unit === null || each.to === unit) && (template === null || each.template === template),
      );
      const posts = new Map(chosen.map((each) => [`${each.to} ${each.unit} ${each.role}`, each]));
      return {
        template,
        posts: [...posts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { unit: of, role }]) => ({ unit: of, role })),
        to: [...new Set(chosen.map((each) => each.to))],
        total: chosen.reduce((sum, { letters }) => sum + letters, 0),
      };
    },
    sheet(
      { unit: of, recipient_name: written, due_at, address, ...row }: Row,
      contacts: readonly ContactNow[],
      publicUrl: string,
    ) {
      const unit = to(of, row.role) ?? of;
      const said = recipientOf(of, { recipient_name: written }, nameOf);
      const recipient =
        holderOfPost(contacts, { unit, role: row.role, address })?.name ?? (unit === of ? said : nameOf(unit));
      return {
        ...{ id: row.id, stream: row.stream, template: row.template, role: row.role, subject: row.subject },
        ...{ unit, unitName: nameOf(unit), inPlaceOf: unit === of ? null : nameOf(of), recipient },
        writtenTo: said === recipient ? null : said,
        body: printed(greetedByName(row.body, of, nameOf(of)), publicUrl),
        dueAt: due_at.toISOString(),
      };
    },
  };
}

/** Of several who are written to, the one it was addressed to; of an address that is nobody's any more, the first. */
function holderOfPost(
  contacts: readonly ContactNow[],
  { unit, role, address }: Pick<ContactNow, 'unit' | 'role'> & { readonly address: string | null },
): ContactNow | undefined {
  const here = contacts.filter((each) => each.unit === unit && each.role === role);
  return here.find((each) => each.address === address) ?? here[0];
}

function sums<T extends { readonly letters: number }, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, number> {
  const found = new Map<K, number>();
  for (const one of all) found.set(keyOf(one), (found.get(keyOf(one)) ?? 0) + one.letters);
  return found;
}
