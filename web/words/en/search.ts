import type { Like } from '#web/words/like.ts';
import type { search as vi } from '#web/words/vi/search.ts';

export const search: Like<typeof vi> = {
  title: 'Search',
  label: 'Search units, cycles, conferences, tasks, documents',
  placeholder: 'Search',
  hint: 'With or without marks. The key / opens the box, arrows choose, Enter opens.',
  results: 'Results',
  found: '{{count}} results',
  nothing: 'Nothing found for "{{text}}" within your remit.',
  failed: 'The search did not work. Try again in a while.',
  kind: { unit: 'Units', cycle: 'Cycles', conference: 'Conferences', task: 'Tasks', document: 'Documents' },
  ended: 'until {{day}}',
};
