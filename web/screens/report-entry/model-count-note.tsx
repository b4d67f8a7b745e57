import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type CountedRegister, type ModelCountRow, type ModelCounts, modelsBehind } from '#web/app/model-counts.ts';
import { Icon } from '#web/kit/icon.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';

/** What the register of models says of one figure: by its code, beside the register it is of. */
export interface CountBeside {
  readonly register: CountedRegister;
  readonly row: ModelCountRow;
  readonly unit: string;
}

export function countsBeside(counts: ModelCounts | undefined, unit: string): ReadonlyMap<string, CountBeside> {
  const register = counts?.register ?? null;
  if (counts === undefined || register === null) return new Map();
  return new Map(counts.rows.map((row) => [row.code, { register, row, unit }]));
}

/** Worth a look, never in the way: the sentence of a figure that is not what the register counts. */
export function countRemark({ row }: CountBeside, value: string | null): string | null {
  if (value === null) return null;
  const here = Number(value);
  if (here < row.count) return row.below;
  return here > row.count ? row.above : null;
}

interface ModelCountNoteProps {
  readonly beside: CountBeside;
  /** As it is read; null: nothing is typed, or nobody can read it. */
  readonly value: string | null;
  /** Null: nothing may be changed here. */
  readonly onTake: ((text: string) => void) | null;
}

/** Where the figure comes from, offered while the register is whole and remarked where something else is typed. */
export function ModelCountNote({ beside, value, onTake }: ModelCountNoteProps) {
  const { t } = useTranslation('entry', { keyPrefix: 'models' });
  const { register, row, unit } = beside;
  const remark = countRemark(beside, value);
  const offered = register.counting === 'computed' && value !== String(row.count);
  return (
    <p {...(remark === null ? {} : { 'data-tone': 'soon' })}>
      <Icon name={remark === null ? 'document' : 'warning'} />{' '}
      <span>
        {remark ?? t('said', { said: row.said })}{' '}
        {offered && onTake !== null && (
          <>
            <LinkButton onClick={() => onTake(String(row.count))}>{t('take', { count: row.count })}</LinkButton>{' '}
          </>
        )}
        <Link to="/mo-hinh" search={modelsBehind(register, row, unit)}>
          {t('open')}
        </Link>
      </span>
    </p>
  );
}
