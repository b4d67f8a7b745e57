import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const media = (): MediaQueryList => window.matchMedia('print');

/** Whether the page is being printed. What is for paper alone need not stand in the page for every key that is pressed. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => media().matches || begun);
}

/** Some browsers say it by the event, some by the query; the sheet must be there before either goes on. */
let begun = false;

function listen(changed: () => void): () => void {
  const now = (printing: boolean | null) => (): void => {
    if (printing !== null) begun = printing;
    flushSync(changed);
  };
  const [before, after, turned] = [now(true), now(false), now(null)];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media().addEventListener('change', turned);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media().removeEventListener('change', turned);
  };
}
