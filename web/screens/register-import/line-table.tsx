import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { day } from '#web/kit/format.ts';
import type { IconName } from '#web/kit/icon.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import { rowKey, type LineState, type PersonLine, type UnitLine } from '#web/screens/register-import/cells.ts';
import { useKindWord } from '#web/screens/organisation/use-kinds.ts';
import classes from '#web/screens/register-import/register-import.module.css';

const looks: Readonly<Record<LineState, readonly [Tone, IconName]>> = {
  fault: ['overdue', 'alert'],
  unclear: ['soon', 'warning'],
  changed: ['now', 'edit'],
  new: ['now', 'plus'],
  unchanged: ['calm', 'check'],
};

export interface Line<L> {
  readonly line: L;
  readonly state: LineState;
}

interface LinesProps<L> {
  readonly lines: readonly Line<L>[];
  readonly nameOf: (id: string) => string;
  /** CSS height of the scrolling area. */
  readonly height: string;
}

/** Units as they would be in the register: what changes is shown beside what is there. */
export function UnitLines({ lines, nameOf, height }: LinesProps<UnitLine>) {
  const { t } = useTranslation('register');
  const { t: words } = useTranslation('labels');
  const kindWord = useKindWord();
  const parent = (id: string | null): string => (id === null ? '' : nameOf(id));
  const columns: readonly Column<Line<UnitLine>>[] = [
    ...leading<UnitLine>(useLeading()),
    { key: 'name', head: t('head.name'), cell: ({ line }) => <Change now={line.unit.name} was={line.before?.name} /> },
    {
      key: 'kind',
      head: t('head.kind'),
      width: '150px',
      leaves: 2,
      cell: ({ line: { unit, before } }) => (
        <Change now={kindWord(unit)} was={before === null ? undefined : kindWord(before)} />
      ),
    },
    {
      key: 'parent',
      head: t('head.parent'),
      width: '170px',
      cell: ({ line: { unit, before, elsewhere } }) => (
        <>
          <Change now={parent(unit.parent)} was={before === null ? undefined : parent(before.parent)} />
          {elsewhere.map(({ hierarchy, parent: other, before: was }) => (
            <div key={hierarchy}>
              {words(`hierarchy.${hierarchy}`)}:{' '}
              <Change now={parent(other)} was={before === null ? undefined : parent(was)} />
            </div>
          ))}
        </>
      ),
    },
    {
      key: 'mail',
      head: t('head.mail'),
      width: '190px',
      leaves: 3,
      cell: ({ line }) => (
        <Change
          now={contactsSaid(line.unit.name, line.contacts)}
          was={line.before === null ? undefined : contactsSaid(line.before.name, line.contactsBefore)}
        />
      ),
    },
    {
      key: 'from',
      head: t('head.from'),
      width: '88px',
      cell: ({ line }) => line.unit.validFrom && day(line.unit.validFrom),
    },
  ];
  return (
    <DataTable
      label={t('table.units')}
      columns={columns}
      rows={lines}
      rowKey={({ line }) => rowKey(line.at)}
      height={height}
      empty={t('table.none')}
    />
  );
}

/** Who gets letters; an address without a name is the unit's own. */
function contactsSaid(unit: string, contacts: UnitLine['contacts']): string {
  const said = Object.values(contacts).map(({ name, email }) => (name === unit ? email : `${name}, ${email}`));
  return [...new Set(said)].join('; ');
}

/** What was is struck out; nothing is marked where nothing changes. */
function Change({ now, was }: { readonly now: string; readonly was: string | undefined }) {
  if (was === undefined || was === now) return now;
  return (
    <>
      {was !== '' && <del>{was}</del>} <strong>{now}</strong>
    </>
  );
}

export function PersonLines({ lines, nameOf, height }: LinesProps<PersonLine>) {
  const { t } = useTranslation('register');
  const { t: words } = useTranslation('labels');
  const columns: readonly Column<Line<PersonLine>>[] = [
    ...leading<PersonLine>(useLeading()),
    { key: 'name', head: t('head.person'), cell: ({ line }) => line.name },
    { key: 'login', head: t('head.login'), width: '170px', cell: ({ line }) => line.login },
    { key: 'email', head: t('head.email'), width: '220px', leaves: 2, cell: ({ line }) => line.email },
    { key: 'role', head: t('head.role'), width: '210px', cell: ({ line }) => words(`role.${line.role}`) },
    { key: 'unit', head: t('head.unit'), cell: ({ line }) => nameOf(line.unit) },
  ];
  return (
    <DataTable
      label={t('table.people')}
      columns={columns}
      rows={lines}
      rowKey={({ line }) => rowKey(line.at)}
      height={height}
      empty={t('table.none')}
    />
  );
}

function useLeading() {
  const { t } = useTranslation('register');
  return { row: t('head.row'), state: t('head.state'), word: (state: LineState) => t(`state.${state}`) };
}

function leading<L extends UnitLine | PersonLine>({
  row,
  state,
  word,
}: ReturnType<typeof useLeading>): readonly Column<Line<L>>[] {
  return [
    { key: 'row', head: row, width: '52px', align: 'right', cell: ({ line }) => line.at.row + 1 },
    {
      key: 'state',
      head: state,
      width: '112px',
      cell: ({ state: now }) => {
        const [tone, icon] = looks[now];
        return (
          <span className={classes.state}>
            <Status tone={tone} icon={icon} word={word(now)} />
          </span>
        );
      },
    },
  ];
}
