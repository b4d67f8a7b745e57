import { Textarea, type TextareaProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface RequirementsFieldProps extends Pick<TextareaProps, 'error' | 'mt'> {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What is asked of those who come, a line each. */
export function RequirementsField({ text, onText, ...shown }: RequirementsFieldProps) {
  const { t } = useTranslation('conference');
  return (
    <Textarea
      label={t('form.requirements')}
      description={t('form.requirementsHint')}
      data-field="requirements"
      autosize
      minRows={2}
      maxLength={8000}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      {...shown}
    />
  );
}
