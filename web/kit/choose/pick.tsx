import { Autocomplete } from '@mantine/core';

export interface PickOption {
  readonly id: string;
  readonly word: string;
}

interface PickProps {
  readonly label: string;
  readonly hint: string;
  /** Said when what stands there is none of the list. */
  readonly unknown: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly PickOption[];
  readonly error?: string | undefined;
  readonly onBlur?: () => void;
  readonly autoFocus?: boolean;
  /** By which what is shut leads here. */
  readonly field?: string;
}

/** One of many, found while typing, with and without marks: whoever calls gives what fits. */
export function Pick({ label, hint, unknown, text, onText, options, error, onBlur, ...rest }: PickProps) {
  const known = text === '' || options.some(({ word }) => word === text);
  return (
    <Autocomplete
      label={label}
      description={hint}
      value={text}
      onChange={onText}
      onBlur={() => onBlur?.()}
      data={options.map(({ word }) => word)}
      // What fits was found without marks already; the component's own filter knows only letters as typed.
      filter={({ options: all }) => all}
      limit={12}
      // All of them at once: a list that scrolls inside could not be scrolled by keyboard.
      maxDropdownHeight={480}
      error={error ?? (known || options.length > 0 ? undefined : unknown)}
      data-autofocus={rest.autoFocus === true || undefined}
      data-field={rest.field}
    />
  );
}

export function picked(options: readonly PickOption[], text: string): string | null {
  return options.find(({ word }) => word === text)?.id ?? null;
}
