import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { contactRoles } from '#domain/kernel/letter.ts';
import type { OtherHierarchy } from '#domain/organisation/hierarchy.ts';
import type { OwnKind } from '#domain/organisation/own-kind.ts';
import type { UnitKind } from '#domain/organisation/kinds.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { ContactRole, Contacts } from '#domain/organisation/unit.ts';
import { spelling } from '#domain/register-import/keys.ts';
import type { UnitColumn } from '#domain/register-import/read-heads.ts';
import { kindsNear, kindsOfName, kindsSaid, openOn, settingSaid } from '#domain/register-import/read-words.ts';
import type { RowReader } from '#domain/register-import/rows.ts';
import { unitKindLabels } from '#domain/words/labels.units.ts';

/** A row as it stands there. Null = the row says nothing of it. */
export interface UnitRow {
  readonly reader: RowReader<UnitColumn>;
  readonly name: string;
  /** All the word may mean; none: nothing was said, or nothing that is known. */
  readonly kinds: readonly UnitKind[];
  readonly kindStated: boolean;
  /** A kind of the office's own, where the word is its. */
  readonly own: OwnKind | null;
  readonly parent: string | null;
  /** Under whom in the other hierarchies. */
  readonly elsewhere: Readonly<Record<OtherHierarchy, string | null>>;
  readonly id: string | null;
  readonly code: string | null;
  /** Undefined: there is no such column, so that nothing is said of it. */
  readonly rank: number | null | undefined;
  readonly aliases: readonly string[] | null;
  readonly setting: Setting | null;
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
  readonly document: string | null;
  readonly contacts: Contacts;
}

const highestRank = 100_000;

/** Null: the row has no name; it is empty, passed over, or the fault says so. */
export function readUnitRow(
  reader: RowReader<UnitColumn>,
  effective: CivilDate,
  owns: readonly OwnKind[],
): UnitRow | null {
  const name = reader.text('name');
  if (name === null) {
    const said = (['kind', 'parent', 'code', 'id', 'reporterEmail'] as const).some((key) => reader.text(key) !== null);
    if (said) reader.fault('name', 'name-missing');
    else reader.passOver();
    return null;
  }
  const kindText = reader.text('kind');
  const own = kindText === null ? null : (owns.find((each) => isCalled(each, kindText)) ?? null);
  return {
    ...{
      reader,
      name,
      kindStated: kindText !== null,
      own,
      kinds: own === null ? kindsIn(reader, name, kindText, effective) : [own.base],
    },
    elsewhere: { party: reader.text('partyParent'), front: reader.text('frontParent') },
    ...{ parent: reader.text('parent'), id: reader.text('id', 80), code: reader.text('code', 50) },
    rank: rankIn(reader),
    aliases:
      reader
        .text('aliases')
        ?.split(/\s*[;|]\s*/)
        .filter((alias) => alias !== '') ?? null,
    setting: settingIn(reader),
    ...{ validFrom: reader.day('validFrom'), validTo: reader.day('validTo'), document: reader.text('document') },
    contacts: contactsIn(reader, name),
  };
}

function isCalled({ name, words }: OwnKind, text: string): boolean {
  return [name, ...words].some((word) => spelling(word) === spelling(text));
}

/** The word says it; where it may mean several, the name and the day decide if they can. */
function kindsIn(
  reader: RowReader<UnitColumn>,
  name: string,
  text: string | null,
  effective: CivilDate,
): readonly UnitKind[] {
  if (text === null) return kindsOfName(name);
  const said = kindsSaid(text);
  if (said.length === 0) {
    const proposals = kindsNear(text, effective).map((kind) => unitKindLabels[kind]);
    reader.fault('kind', 'kind-unknown', { read: text, proposals });
    return [];
  }
  if (said.length === 1) return said;
  const named = kindsOfName(name);
  const byName = said.filter((kind) => named.includes(kind));
  const open = openOn(byName.length > 0 ? byName : said, effective);
  return open.length > 0 ? open : said;
}

function rankIn(reader: RowReader<UnitColumn>): number | null | undefined {
  if (!reader.has('rank')) return undefined;
  const text = reader.text('rank');
  if (text === null) return null;
  if (/^\d{1,6}$/.test(text) && Number(text) <= highestRank) return Number(text);
  reader.fault('rank', 'not-a-rank', { read: text });
  return null;
}

function settingIn(reader: RowReader<UnitColumn>): Setting | null {
  const text = reader.text('setting');
  if (text === null) return null;
  const setting = settingSaid(text);
  if (setting === null) reader.fault('setting', 'setting-unknown', { read: text });
  return setting;
}

/** An office has often an address and no name: letters then go to the unit by its own. */
function contactsIn(reader: RowReader<UnitColumn>, unit: string): Contacts {
  const entries = contactRoles.flatMap((role): readonly (readonly [ContactRole, { name: string; email: string }])[] => {
    const name = reader.text(`${role}Name`);
    const email = reader.address(`${role}Email`);
    if (email !== null) return [[role, { name: name ?? unit, email }]];
    const told = name !== null && reader.has(`${role}Email`) && reader.text(`${role}Email`) === null;
    if (told) reader.fault(`${role}Email`, 'address-missing', { read: name });
    return [];
  });
  return Object.fromEntries(entries);
}
