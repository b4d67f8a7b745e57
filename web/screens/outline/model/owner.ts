import { codeFrom } from '#web/screens/outline/model/codes.ts';

/** Whose own an outline is; null = common to the installation. */
export type Host = string | null;

export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly host: { readonly unit: string; readonly name: string } | null;
}

export function ofHost(templates: readonly Listed[], host: Host): readonly Listed[] {
  return templates.filter((one) => (one.host?.unit ?? null) === host);
}

/** A free id by its name: a host's own begins with the host, so that two hosts may call theirs the same. */
export function idFor(name: string, host: Host, templates: readonly Listed[]): string {
  const before = host === null ? '' : `${host}.`;
  const taken = ofHost(templates, host).map(({ id }) => id.slice(before.length));
  return `${before}${codeFrom(name, new Set(taken))}`;
}
