import { useMediaQuery } from '@mantine/hooks';

/** A phone, from the first drawing on: what is drawn in another way there would be drawn twice. */
export function usePhone(): boolean {
  return useMediaQuery('(max-width: 640px)', undefined, { getInitialValueInEffect: false });
}
