import { type RefObject, useEffect, useState } from 'react';

/** Height of A4 by its width. */
const a4 = 297 / 210;

interface Pages {
  readonly page: number;
  readonly pages: number;
}

/** About which page of how many one looks at: the sheet on the screen measured in sheets of A4, which the paper follows closely. */
export function usePages(back: RefObject<HTMLElement | null>): Pages {
  const [at, setAt] = useState<Pages>({ page: 1, pages: 1 });
  useEffect(() => {
    const area = back.current;
    const paper = area?.querySelector<HTMLElement>('[data-paper]');
    if (area === null || paper === null || paper === undefined) return;
    const look = (): void =>
      setAt((before) => same(before, pagesOf(area.scrollTop, paper.offsetHeight, paper.offsetWidth)));
    const observer = new ResizeObserver(look);
    observer.observe(paper);
    area.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      area.removeEventListener('scroll', look);
    };
  }, [back]);
  return at;
}

/** Of a sheet so high and wide, scrolled so far. */
export function pagesOf(scrolled: number, height: number, width: number): Pages {
  const one = width * a4;
  if (one <= 0) return { page: 1, pages: 1 };
  const pages = Math.max(1, Math.ceil(height / one - 0.05));
  return { page: Math.min(pages, 1 + Math.floor((scrolled + one / 3) / one)), pages };
}

function same(before: Pages, now: Pages): Pages {
  return before.page === now.page && before.pages === now.pages ? before : now;
}
