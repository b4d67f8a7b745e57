import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import { columnLetter, type Preview, type Sheets } from '#web/screens/register-import/cells.ts';

const mostRows = 12;

/** What is not taken, sheet by sheet, before anything is: and from which row on the sheet is read. */
export function UnreadNote({ preview, sheets }: { readonly preview: Preview; readonly sheets: Sheets }) {
  const { t } = useTranslation('register');
  const said = preview.sheets.flatMap(({ head, unread }, sheet) => {
    if (head === null || unread.length === 0) return [];
    const columns = unread.map(({ column, text }) => `${columnLetter(column)} “${text}”`).join(', ');
    const name = sheets[sheet]?.name ?? '';
    return [t(name === '' ? 'unread.columns' : 'unread.ofSheet', { sheet: name, columns, row: head + 2 })];
  });
  const rows = sheets.flatMap(({ name }, sheet) => {
    const passed = preview.passed.filter((at) => at.sheet === sheet).map(({ row }) => row + 1);
    if (passed.length === 0) return [];
    const [named, count] = [passed.slice(0, mostRows).join(', '), passed.length - mostRows];
    const those = count > 0 ? t('unread.rowsMore', { rows: named, count }) : named;
    return [t(name === '' ? 'unread.rows' : 'unread.rowsOfSheet', { sheet: name, rows: those })];
  });
  const other = preview.sheets.flatMap(({ use }, sheet) => (use === 'nothing' ? (sheets[sheet]?.name ?? '') : []));
  const empty = other.filter((name) => name !== '');
  if (said.length + rows.length + empty.length === 0) return null;
  return (
    <Note tone="pen" fact={t('unread.fact')}>
      {[...said, ...rows].join(' ')} {empty.length > 0 && t('unread.sheets', { sheets: empty.join(', ') })}
    </Note>
  );
}
