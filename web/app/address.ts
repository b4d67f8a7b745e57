import { type RegisteredRouter, useParams, useSearch } from '@tanstack/react-router';
import { parseSearch } from '#web/app/asked.ts';

type Parts = ReturnType<typeof useParams<RegisteredRouter, undefined, false>>;

/** A part of the address, such as the cycle in `/ky-bao-cao/$cycle`. */
export function usePart(name: keyof Parts): string {
  return useParams({ strict: false })[name] ?? '';
}

type Search = ReturnType<typeof useSearch<RegisteredRouter, undefined, false>>;

/** What stands in the address after `?`: a filter, a row; null = nothing. */
export function useAsked(name: keyof Search): string | null {
  return useSearch({ strict: false })[name] ?? null;
}

/** An address as the api writes it (`/nhiem-vu?conference=x&noUnit=true`): a test compares all it can write with the routes. */
export function partsOf(address: string): {
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
} {
  const [to = '/', query = ''] = address.split('?');
  return { to, search: parseSearch(query) };
}

/** The page of a stream's history, to be sent to somebody or printed: `cycle/…`, `task/…/…`, `calendar/vn`. */
export function historyOf(stream: string) {
  const [kind = '', name = '', number] = stream.split('/');
  return number === undefined
    ? ({ to: '/nhat-ky/$kind/$name', params: { kind, name } } as const)
    : ({ to: '/nhat-ky/$kind/$name/$number', params: { kind, name, number } } as const);
}
