import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '#web/screens/tasks/use-tasks.ts';
import type { Knot } from '#web/kit/thread.tsx';

/** Which task it is about, above every form. */
export function AboutTask({ task }: { readonly task: TaskDetail }) {
  const { t } = useTranslation('tasks');
  return <p>{t('dialog.task', { number: task.number, statement: task.statement })}</p>;
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly description?: string;
  readonly lines?: number;
}

export function LongText({ label, value, onChange, required = false, description, lines = 3 }: TextProps) {
  return (
    <Textarea
      label={label}
      value={value}
      required={required}
      withAsterisk={false}
      {...(description === undefined ? {} : { description })}
      minRows={lines}
      rows={lines}
      maxLength={4000}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function ShortText({
  label,
  value,
  onChange,
  error,
}: Omit<TextProps, 'lines'> & { readonly error?: string | null }) {
  return (
    <TextInput
      label={label}
      value={value}
      maxLength={500}
      error={error ?? undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A line of "what will follow". */
export function useKnots() {
  const { t } = useTranslation('tasks');
  const knot = (key: 'now' | 'later' | 'same' | 'never', what: string, again = ''): Knot => ({
    key: `${key}${again}`,
    state: key === 'now' ? 'now' : 'waiting',
    when: `${t(`dialog.${key}`)}:`,
    what,
  });
  return {
    now: (what: string) => knot('now', what),
    later: (what: string, again = '') => knot('later', what, again),
    same: (what: string) => knot('same', what),
    never: (what: string) => knot('never', what),
  };
}

export function pathOf({ conference, number }: TaskDetail) {
  return { conference, number: String(number) };
}
