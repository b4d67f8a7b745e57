import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Opens the screen again as soon as something changes that it asked for in vain (`readAnew` forgets the answer then). */
export function useOnceThere(open: () => void): void {
  const client = useQueryClient();
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        const forgotten = event.type === 'updated' && event.action.type === 'setState';
        if (forgotten && event.query.state.status === 'pending') open();
      }),
    [client, open],
  );
}
