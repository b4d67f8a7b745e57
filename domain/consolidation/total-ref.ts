import { type Setting, settings } from '#domain/organisation/setting.ts';

/** How a total is referred to: `models`, of one setting `models@community`. */
export function refOf(code: string, setting: Setting | null): string {
  return setting === null ? code : `${code}@${setting}`;
}

/** How the count of one answer is referred to: `rules=yes`. */
export function answerRef(code: string, answer: string): string {
  return `${code}=${answer}`;
}

export interface RefParts {
  readonly code: string;
  /** Null: of all settings together. */
  readonly setting: Setting | null;
  /** Null: it is a total. */
  readonly answer: string | null;
}

/** What a reference speaks of; neither mark stands in a code. */
export function refParts(ref: string): RefParts {
  const [of = ref, answer = null] = ref.split('=');
  const [code = of, within] = of.split('@');
  return { code, setting: settings.find((one) => one === within) ?? null, answer };
}
