import { api } from '#web/api/client.ts';
import { saveAnswered } from '#web/app/report-paper/save-answered.ts';

/** A letter as PDF, by where it is: `/documents/{id}`. */
export function takeLetter(href: string): Promise<void> {
  const params = { path: { id: href.split('/').at(-1) ?? '' }, query: { format: 'pdf' as const } };
  return saveAnswered(api.GET('/documents/{id}', { params, parseAs: 'blob' }), 'van-ban.pdf');
}
