import { useForm } from '@mantine/form';
import { errorAt } from '#web/app/field-errors.ts';
import { type Reason, unread } from '#web/kit/reason.ts';

/** A message of the words, or null. */
type Rule<V> = (value: string, values: V) => string | null;

export interface ActForm<V> {
  readonly values: V;
  /** The fields' names, as the api names them: it may refuse each by its pointer. */
  readonly names: readonly string[];
  /** Every field is as it has to be. Says nothing: what is wrong is said when its field is left. */
  readonly valid: boolean;
  /** The first field that is not; undefined: every one is. */
  readonly shut: Reason | undefined;
  set<K extends keyof V & string>(name: K, value: V[K]): void;
  reset(): void;
  /** For an input of text. */
  input(name: TextOf<V>): {
    readonly value: string;
    readonly 'data-field': string;
    readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
    readonly onBlur: () => void;
    readonly error: string | undefined;
  };
  /** For a field that hands over its text: a day, one of many. */
  text(name: TextOf<V>): {
    readonly text: string;
    readonly field: string;
    readonly onText: (text: string) => void;
    readonly onBlur: () => void;
    readonly error: string | undefined;
  };
  error(name: keyof V & string): string | undefined;
}

type TextOf<V> = { [K in keyof V]: V[K] extends string ? K : never }[keyof V] & string;

/** The fields of one act: what they hold, what is wrong with them here, and what the api found wrong with them (`refused`). */
export function useActForm<V extends object>(
  initialValues: V,
  rules: { readonly [K in TextOf<V>]?: Rule<V> },
): (refused: Error | null) => ActForm<V> {
  const form = useForm<Record<string, unknown>>({
    mode: 'controlled',
    initialValues: Object.fromEntries(Object.entries(initialValues)),
    validate: rules,
  });
  // The library's paths are looser than the fields that are known here.
  const values = form.values as V;
  const textOf = (name: string): string => String(form.values[name]);
  return (refused) => {
    const error = (name: string): string | undefined => {
      const found = form.errors[name];
      return typeof found === 'string' ? found : errorAt(refused, `/${name}`);
    };
    const set = (name: string, value: unknown): void => form.setFieldValue(name, value);
    const shut = Object.entries<Rule<V> | undefined>(rules).find(([name, rule]) => rule?.(textOf(name), values));
    const onBlur = (name: string) => (): void => {
      form.validateField(name);
    };
    return {
      values,
      names: Object.keys(initialValues),
      valid: shut === undefined,
      shut: shut === undefined ? undefined : unread(shut[0], textOf(shut[0])),
      set,
      reset: form.reset,
      error,
      input: (name) => ({
        value: String(values[name]),
        'data-field': name,
        onChange: (event) => set(name, event.currentTarget.value),
        onBlur: onBlur(name),
        error: error(name),
      }),
      text: (name) => ({
        text: String(values[name]),
        field: name,
        onText: (text) => set(name, text),
        onBlur: onBlur(name),
        error: error(name),
      }),
    };
  };
}
