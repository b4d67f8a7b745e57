import { useTranslation } from 'react-i18next';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { figure } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import type { Looked } from '#web/screens/report-entry/workbook/look.ts';

interface EnglishMarksProps {
  readonly read: NonNullable<Looked['english']>;
  readonly answer: 'found' | 'each' | null;
  readonly onAnswer: (answer: 'found' | 'each') => void;
}

const mostExamples = 4;

/** A spreadsheet set to English writes every number so: asked once for the whole sheet, with what the numbers come to. */
export function EnglishMarks({ read, answer, onAnswer }: EnglishMarksProps) {
  const { t } = useTranslation('workbook');
  const marked = read.filter(({ raw }) => /[.,]/.test(raw));
  const examples = marked
    .slice(0, mostExamples)
    .map(({ cell, raw, value }) => t('english.example', { cell, raw, value: figure(value) }))
    .join('; ');
  return (
    <Note tone="soon" fact={t('english.fact', { count: marked.length })}>
      <span>{examples}.</span>
      <ChoiceRow
        label={t('english.question')}
        choices={[
          { key: 'found', word: t('english.yes') },
          { key: 'each', word: t('english.no') },
        ]}
        chosen={answer}
        onChoose={onAnswer}
      />
    </Note>
  );
}
