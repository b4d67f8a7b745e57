import { keys } from '#web/app/query-keys.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { components } from '#web/api/schema.d.ts';

export type Account = components['schemas']['Account'];
export type Position = Account['positions'][number];
export const accountStates = ['all', 'active', 'disabled'] as const;
export type AccountState = (typeof accountStates)[number];

export interface AccountsAsked {
  readonly text: string;
  readonly state: AccountState;
  readonly limit: number;
}

export function useAccounts({ text, state, limit }: AccountsAsked) {
  return useQuery({
    queryKey: keys.admin('accounts', text, state, limit),
    queryFn: () =>
      taken(
        api.GET('/accounts', {
          params: {
            query: {
              limit,
              ...(text.trim() === '' ? {} : { text: text.trim() }),
              ...(state === 'all' ? {} : { disabled: state === 'disabled' ? ('true' as const) : ('false' as const) }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useAccount(id: string | null) {
  return useQuery({
    queryKey: keys.admin('account', id),
    queryFn: () => taken(api.GET('/accounts/{account}', { params: { path: { account: id ?? '' } } })),
    enabled: id !== null,
  });
}

/** `2026-11-22` in Việt Nam decides, as it does in the api. */
export function stands(position: Position, today: string): boolean {
  const { endedAt, validFrom, validTo } = position;
  return endedAt === null && validFrom <= today && (validTo === null || today <= validTo);
}

export function isOver(position: Position, today: string): boolean {
  return position.endedAt !== null || (position.validTo !== null && position.validTo < today);
}
