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
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onBlur?: () => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly description?: string;
  readonly lines?: number;
  /** By which what is shut leads here. */
  readonly field?: string;
}

export function LongText({ text, onText, onBlur, required = false, description, lines = 3, ...props }: TextProps) {
  return (
    <Textarea
      label={props.label}
      value={text}
      error={props.error}
      required={required}
      withAsterisk={false}
      {...(description === undefined ? {} : { description })}
      minRows={lines}
      rows={lines}
      maxLength={4000}
      data-field={props.field}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={() => onBlur?.()}
    />
  );
}

export function ShortText({ label, text, onText, onBlur, error, field }: Omit<TextProps, 'lines'>) {
  return (
    <TextInput
      label={label}
      value={text}
      maxLength={500}
      data-field={field}
      error={error}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={() => onBlur?.()}
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
