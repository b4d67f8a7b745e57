import { useParams, useSearch } from '@tanstack/react-router';

/** A part of the address, such as the cycle in `/ky-bao-cao/$cycle`. Routes are found at start, so the router has no types for them. */
export function usePart(name: string): string {
  const parts = useParams({ strict: false }) as unknown as Readonly<Record<string, string | undefined>>;
  return parts[name] ?? '';
}

/** What stands in the address after `?`: a filter, a row; null = nothing. */
export function useAsked(name: string): string | null {
  const asked = useSearch({ strict: false }) as unknown as Readonly<Record<string, unknown>>;
  const value = asked[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** An address as the api writes it (`/nhiem-vu?conference=x&noUnit=true`), in the parts the router takes. */
export function partsOf(address: string): { readonly to: string; readonly search: Readonly<Record<string, unknown>> } {
  const [to = '/', query = ''] = address.split('?');
  const pairs = [...new URLSearchParams(query)].map(
    ([name, value]) => [name, value === 'true' ? true : value] as const,
  );
  return { to, search: Object.fromEntries(pairs) };
}
