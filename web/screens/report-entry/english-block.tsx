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
  if (sync === null) return null;
  const found = (seen?.english ?? []).map((one) => ({ ...one, place: at.figure(one.code) }));
  return <EnglishNote {...{ found, value, sync }} />;
}

interface EnglishNoteProps {
  readonly found: readonly { readonly place: string; readonly value: string; readonly typed: string }[];
  readonly value: Values;
  readonly sync: Pick<ReportFields, 'set'>;
}

/** One answer for all of them, wherever they stand. */
export function EnglishNote({ found, value, sync }: EnglishNoteProps) {
  const { t } = useTranslation('workbook');
  if (found.length === 0) return null;
  const examples = found
    .slice(0, mostExamples)
    .map((one) => t('english.typed', { raw: value(one.place), value: figure(one.value) }))
    .join('; ');
  return (
    <Note
      tone="soon"
      fact={t('english.fact', { count: found.length })}
      act={
        <Button
          variant="default"
          onClick={() => sync.set(Object.fromEntries(found.map(({ place, typed }) => [place, typed])))}
        >
          {t('english.all', { count: found.length })}
        </Button>
      }
    >
      {examples}.
    </Note>
  );
}
