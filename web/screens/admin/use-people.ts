import { useDebouncedValue } from '@mantine/hooks';
import { useAccounts } from '#web/screens/admin/use-accounts.ts';
import type { PickOption } from '#web/kit/choose/pick.tsx';

/** People whose name or login holds what is typed; a chosen one stays in the list under its own words. */
export function usePeople(
  text: string,
  state: 'active' | 'all' = 'active',
): readonly (PickOption & { readonly account: string })[] {
  const [typed] = useDebouncedValue(text.split(' · ')[0] ?? '', 200);
  const { data } = useAccounts({ text: typed, state, limit: 12 });
  if (typed.trim() === '') return [];
  return (data?.accounts ?? []).map(({ id, name, login }) => ({ id, account: id, word: `${name} · ${login}` }));
}
