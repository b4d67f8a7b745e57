import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readHour } from '#web/kit/read-day.ts';

interface HourInputProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** An hour of Việt Nam; 24:00 is the end of the day. */
export function HourInput({ label, text, onText }: HourInputProps) {
  const { t } = useTranslation('plan');
  return (
    <TextInput
      label={label}
      value={text}
      onChange={(event) => {
        onText(event.currentTarget.value);
      }}
      onBlur={() => {
        const read = readHour(text);
        if (read !== null) onText(read);
      }}
      inputMode="numeric"
      error={text === '' || readHour(text) !== null ? undefined : t('due.hourUnread')}
    />
  );
}
