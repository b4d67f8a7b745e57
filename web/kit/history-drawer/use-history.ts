import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { HistoryEvent } from '#web/kit/history-drawer/said-of.ts';

const page = 500;
/** Ten thousand events: more than a cycle of every commune of a province makes. */
const mostPages = 20;

type Page = Promise<{ events: HistoryEvent[]; next: number | null }>;

/** Each kind of stream has an address of its own; what the reader may see of it the api decides. */
function pageOf(stream: string, after: number): Page {
  const query = { after, limit: page };
  const [kind = '', first = '', second = ''] = stream.split('/');
  switch (kind) {
    case 'cycle':
      return taken(api.GET('/cycles/{cycle}/history', { params: { path: { cycle: first }, query } }));
    case 'conference':
      return taken(api.GET('/conferences/{conference}/history', { params: { path: { conference: first }, query } }));
    case 'task': {
      const path = { conference: first, number: second };
      return taken(api.GET('/tasks/{conference}/{number}/history', { params: { path, query } }));
    }
    case 'template':
      return taken(api.GET('/templates/{template}/history', { params: { path: { template: first }, query } }));
    case 'index':
      return taken(api.GET('/outside-indices/{host}/history', { params: { path: { host: first }, query } }));
    case 'awards':
      return taken(api.GET('/award-rounds/{round}/history', { params: { path: { round: first }, query } }));
    case 'models':
      return taken(api.GET('/model-registers/{committee}/history', { params: { path: { committee: first }, query } }));
    case 'inspection':
      return taken(api.GET('/inspections/{inspection}/history', { params: { path: { inspection: first }, query } }));
    case 'directive':
      return taken(api.GET('/directives/{directive}/history', { params: { path: { directive: first }, query } }));
    case 'calendar':
      return taken(api.GET('/calendar/history', { params: { query } }));
    default:
      return taken(api.GET('/organisation/history', { params: { query } }));
  }
}

/** The whole past of a stream, the newest first. */
export function useHistory(stream: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.of(stream, 'history'),
    enabled: wanted,
    // Beside a list: what cannot be read is said there, and takes nothing else away.
    throwOnError: false,
    queryFn: async () => {
      const events: HistoryEvent[] = [];
      let after: number | null = 0;
      for (let pages = 0; after !== null && pages < mostPages; pages += 1) {
        const read: Awaited<Page> = await pageOf(stream, after);
        events.push(...read.events);
        after = read.next;
      }
      return events.reverse();
    },
  });
}
