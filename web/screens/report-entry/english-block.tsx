import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { at, type Seen, type Values } from '#web/screens/report-entry/model.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';

interface EnglishBlockProps {
  readonly seen: Seen | null;
  readonly value: Values;
  /** Null: it is read only. */
  readonly sync: Pick<ReportFields, 'set'> | null;
}

const mostExamples = 4;

/** Numbers from a spreadsheet set to English: answered once for all of them, and not cell by cell. */
export function EnglishBlock({ seen, value, sync }: EnglishBlockProps) {
  const { t } = useTranslation('workbook');
  const found = seen?.english ?? [];
  if (found.length === 0 || sync === null) return null;
  const examples = found
    .slice(0, mostExamples)
    .map((one) => t('english.typed', { raw: value(at.figure(one.code)), value: figure(one.value) }))
    .join('; ');
  return (
    <Note
      tone="soon"
      fact={t('english.fact', { count: found.length })}
      act={
        <Button
          variant="default"
          onClick={() => sync.set(Object.fromEntries(found.map(({ code, typed }) => [at.figure(code), typed])))}
        >
          {t('english.all', { count: found.length })}
        </Button>
      }
    >
      {examples}.
    </Note>
  );
}
