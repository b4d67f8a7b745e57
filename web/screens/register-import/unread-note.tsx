import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import { columnLetter, type Preview, type Sheets } from '#web/screens/register-import/cells.ts';

/** What is not taken, sheet by sheet, before anything is: and from which row on the sheet is read. */
export function UnreadNote({ preview, sheets }: { readonly preview: Preview; readonly sheets: Sheets }) {
  const { t } = useTranslation('register');
  const said = preview.sheets.flatMap(({ head, unread }, sheet) => {
    if (head === null || unread.length === 0) return [];
    const columns = unread.map(({ column, text }) => `${columnLetter(column)} “${text}”`).join(', ');
    const name = sheets[sheet]?.name ?? '';
    return [t(name === '' ? 'unread.columns' : 'unread.ofSheet', { sheet: name, columns, row: head + 2 })];
  });
  const other = preview.sheets.flatMap(({ use }, sheet) => (use === 'nothing' ? (sheets[sheet]?.name ?? '') : []));
  const empty = other.filter((name) => name !== '');
  if (said.length + empty.length === 0) return null;
  return (
    <Note tone="pen" fact={t('unread.fact')}>
      {said.join(' ')} {empty.length > 0 && t('unread.sheets', { sheets: empty.join(', ') })}
    </Note>
  );
}
