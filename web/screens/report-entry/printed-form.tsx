import { useTranslation } from 'react-i18next';
import { narrowDigits } from '#web/kit/narrow-digits.ts';
import { at, type Form, type Indicator, type ReadAs, type Values } from '#web/screens/report-entry/model.ts';
import classes from '#web/kit/printed.module.css';
import { useSaidBefore } from '#web/screens/report-entry/previous-units.tsx';
import { type Row, rowsOf } from '#web/screens/report-entry/rows.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';

interface PrintedFormProps {
  readonly form: Pick<Form, 'template' | 'cycle' | 'previous'>;
  readonly value: Values;
  readonly readAs: ReadAs;
}

/** Biểu: TT, what is counted in what, this period and the one before; a whole with parts in bold above them. */
export function PrintedForm({ form, value, readAs }: PrintedFormProps) {
  const { t } = useTranslation('paper');
  const word = useValueWord();
  const saidBefore = useSaidBefore();
  const { previous } = form;
  const rows = rowsOf(form);
  const wholes = new Set(form.template.relations.flatMap((one) => (one.check === 'K1' ? [one.whole] : [])));
  const columns = previous === null ? 5 : 6;
  const line = (row: Row) => {
    if (row.kind === 'sum') return null;
    if (row.kind === 'programme')
      return (
        <tr key={row.key}>
          <th colSpan={columns}>{row.name}</th>
        </tr>
      );
    const { code, label, unit } = row.indicator;
    const typed = narrowDigits(value(at.figure(code)));
    const read = readAs.get(code);
    // As it is read, for it is this paper that is signed; what cannot be read stands as it was typed.
    const text = read === undefined || read === null ? typed : word(row.indicator, read);
    // Words in place of a figure say why there is none: they belong beside the cell, which stays empty.
    const words = isNumber(row.indicator) && !/^\s*[\d.,\s%/-]*$/.test(text);
    const isFigure = !words && read !== null;
    const asOf = value(at.asOf(code));
    const explanation = typed.trim() === '' ? '' : value(at.explained(code)).trim();
    const notes = [
      ...(isFigure ? [] : [typed]),
      ...(isFigure && isNumber(row.indicator) && bare(typed) !== bare(text) ? [`"${typed}"`] : []),
      ...(asOf === '' ? [] : [t('print.asOf', { day: asOf })]),
      ...(explanation === '' ? [] : [t('print.explained', { explanation })]),
    ];
    return (
      <tr key={row.key} data-whole={wholes.has(code)}>
        <td className={classes.middle}>{row.number}</td>
        <td data-depth={Math.min(row.depth, 3)}>{label}</td>
        <td className={classes.middle}>{unit}</td>
        <td className={classes.figure}>{isFigure ? text : ''}</td>
        {previous !== null && <td className={classes.figure}>{saidBefore(row.indicator, previous)}</td>}
        <td>{notes.join('; ')}</td>
      </tr>
    );
  };
  return (
    <table className={classes.form}>
      <thead>
        <tr>
          <th>{t('print.ordinal')}</th>
          <th>{t('print.indicator')}</th>
          <th>{t('print.measure')}</th>
          <th>{t('print.now')}</th>
          {previous !== null && <th>{t('print.before', { period: previous.period.label })}</th>}
          <th>{t('print.note')}</th>
        </tr>
      </thead>
      <tbody>{rows.map(line)}</tbody>
    </table>
  );
}

/** Without its signs: "1079" and "1.079" say the same, "hơn 1.079" says more. */
function bare(text: string): string {
  return text.replace(/[\s.,%]/g, '').toLowerCase();
}

/** Outlines of earlier releases name no type: all they ask is a number. */
function isNumber({ type }: Indicator): boolean {
  return type === undefined || ['count', 'decimal', 'percent', 'money'].includes(type.is);
}
