import type { paths } from '#web/api/schema.d.ts';
import { api } from '#web/api/client.ts';
import { saveAnswered } from '#web/app/report-paper/save-answered.ts';

type Question = paths['/cycles/{cycle}/reports/{unit}/document']['get']['parameters'];
export type WantedPaper = Omit<NonNullable<Question['query']>, 'token'>;

/** The paper under the name the api gives it; what it refuses is thrown. */
export async function takePaper(path: Question['path'], query: WantedPaper): Promise<void> {
  const asked = api.GET('/cycles/{cycle}/reports/{unit}/document', { params: { path, query }, parseAs: 'blob' });
  await saveAnswered(asked, `bao-cao.${query.format ?? 'docx'}`);
}
