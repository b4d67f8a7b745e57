import { cutToUnits } from '#domain/kernel/cut-text.ts';
import { loginName, loginShape, longestLogin, shortestLogin } from '#domain/accounts/login-name.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type CellAt, cellFault, type LineStatus, type SheetCells } from '#domain/register-import/cells.ts';
import { bones, spelling, wordKey } from '#domain/register-import/keys.ts';
import { isHeadAgain, type PersonColumn, type ReadHead } from '#domain/register-import/read-heads.ts';
import { roleSaid } from '#domain/register-import/read-words.ts';
import { type Found, type RowReader, rowReader } from '#domain/register-import/rows.ts';
import { type ImportedRole, peopleHeads } from '#domain/vietnamese/register-words.ts';

/** Somebody with an account, and what he holds from today on. */
export interface KnownPerson {
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly positions: readonly { readonly unit: UnitId; readonly role: string }[];
}

/** One row: a person in a position. A person of several positions has several rows and one account. */
export interface StatedPerson {
  readonly at: CellAt;
  readonly status: LineStatus;
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly unit: UnitId;
  readonly role: ImportedRole;
  readonly title: string;
  readonly validFrom: CivilDate;
}

interface Lists {
  readonly wish: { readonly sheets: readonly SheetCells[]; readonly effective: CivilDate };
  readonly heads: readonly ReadHead[];
  readonly found: Found;
  readonly unitOf: (text: string) => {
    readonly unit: UnitId | null;
    readonly unclear: boolean;
    readonly proposals: readonly string[];
  };
  readonly known: readonly KnownPerson[];
}

type Reader = RowReader<PersonColumn>;

export function readPeople(lists: Lists): readonly StatedPerson[] {
  const { wish, heads, found } = lists;
  const book = personBook(lists.known);
  return heads.flatMap((head, sheet) => {
    if (head.use !== 'people') return [];
    const missing = (['role', 'unit'] as const).filter((column) => !head.columns.has(column));
    const at = { sheet, row: head.head, column: null };
    for (const column of missing) found.faults.push(cellFault(at, 'column-missing', { read: peopleHeads[column][0] }));
    if (missing.length > 0) return [];
    const rows = wish.sheets[sheet]?.rows ?? [];
    return rows.flatMap((cells, row) => {
      if (row <= head.head || isHeadAgain(cells, head) || cells.every((cell) => cell.trim() === '')) return [];
      const stated = personOf(rowReader({ sheet, row }, cells, head.columns, found), lists, book);
      return stated === null ? [] : [stated];
    });
  });
}

function personOf(reader: Reader, lists: Lists, book: PersonBook): StatedPerson | null {
  const name = reader.text('name');
  const unit = unitIn(reader, lists);
  const role = roleIn(reader);
  const email = reader.address('email');
  const validFrom = reader.day('validFrom') ?? lists.wish.effective;
  if (name === null) reader.fault('name', 'name-missing');
  if (name === null || unit === null || role === null) return null;
  const login = loginIn(reader, { name, email, unit, role }, book);
  if (login === null) return null;
  const title = reader.text('title') ?? '';
  const status = book.enter(reader, { login, name, email, unit, role });
  // Whoever is there keeps his name as it is spelt there.
  return { at: reader.at, status, login, name: book.nameOf(login) ?? name, email, unit, role, title, validFrom };
}

function unitIn(reader: Reader, { unitOf }: Lists): UnitId | null {
  const text = reader.text('unit');
  if (text === null) {
    reader.fault('unit', 'person-unit-missing');
    return null;
  }
  const { unit, unclear, proposals } = unitOf(text);
  if (unit === null) {
    reader.fault('unit', unclear ? 'person-unit-unclear' : 'person-unit-unknown', { read: text, proposals });
  }
  return unit;
}

function roleIn(reader: Reader): ImportedRole | null {
  const text = reader.text('role');
  if (text === null) {
    reader.fault('role', 'role-missing');
    return null;
  }
  const role = roleSaid(text);
  if (role === null) reader.fault('role', 'role-unknown', { read: text });
  return role;
}

interface Person {
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly unit: UnitId;
  readonly role: ImportedRole;
}

/** The one that is written; else that of whoever has the address or holds the very position; else one made of the name. */
function loginIn(reader: Reader, person: Omit<Person, 'login'>, book: PersonBook): string | null {
  const written = reader.text('login', longestLogin);
  if (written === null) return book.loginOf(person) ?? book.freeLogin(person.name);
  if (Array.from(written).length >= shortestLogin && loginShape.test(written)) return loginName(written);
  reader.fault('login', 'login-malformed', { read: written, proposals: [book.freeLogin(written)] });
  return null;
}

type PersonBook = ReturnType<typeof personBook>;

/** Who is there, in the register of accounts and in the rows above. */
function personBook(known: readonly KnownPerson[]) {
  const byLogin = new Map<string, { name: string; email: string | null; isNew: boolean }>(
    known.map(({ login, name, email }) => [login, { name, email, isNew: false }]),
  );
  const byEmail = new Map(known.flatMap(({ login, email }) => (email === null ? [] : [[email.toLowerCase(), login]])));
  const holds = new Map<string, string>();
  const postOf = (login: string, unit: UnitId, role: string): string => `${login} ${unit} ${role}`;
  const posts = new Set<string>();
  const namedPost = (name: string, unit: UnitId, role: string): string => `${spelling(name)} ${unit} ${role}`;
  for (const { login, name, positions } of known) {
    for (const { unit, role } of positions) {
      posts.add(postOf(login, unit, role));
      holds.set(namedPost(name, unit, role), login);
    }
  }
  const listed = new Set<string>();
  return {
    loginOf: ({ name, email, unit, role }: Omit<Person, 'login'>): string | null =>
      byEmail.get(email?.toLowerCase() ?? '') ?? holds.get(namedPost(name, unit, role)) ?? null,
    nameOf: (login: string): string | undefined => byLogin.get(login)?.name,
    freeLogin(name: string): string {
      const own = cutToUnits(wordKey(name).replaceAll(' ', '.'), 90);
      const base = own.length < 3 ? `${own}.hn` : own;
      for (let n = 1; ; n += 1) {
        const login = n === 1 ? base : `${base}${String(n)}`;
        if (!byLogin.has(login)) return login;
      }
    },
    /** What becomes of the row; a second person under one login is a fault. */
    enter(reader: Reader, { login, name, email, unit, role }: Person): LineStatus {
      const there = byLogin.get(login);
      if (there !== undefined && bones(there.name) !== bones(name)) {
        reader.fault('name', 'person-differs', { read: name, proposals: [there.name] });
        return 'unchanged';
      }
      const post = postOf(login, unit, role);
      if (listed.has(post)) reader.fault('name', 'person-twice', { read: name });
      listed.add(post);
      const holdsIt = posts.has(post);
      if (there === undefined) {
        byLogin.set(login, { name, email, isNew: true });
        if (email !== null) byEmail.set(email.toLowerCase(), login);
        return 'new';
      }
      if (holdsIt) return email !== null && there.email === null ? 'changed' : 'unchanged';
      return there.isNew ? 'new' : 'changed';
    },
  };
}
