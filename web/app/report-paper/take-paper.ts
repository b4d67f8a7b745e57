import type { paths } from '#web/api/schema.d.ts';
import { api, taken } from '#web/api/client.ts';
import { saveAs } from '#web/kit/save-as.ts';

type Question = paths['/cycles/{cycle}/reports/{unit}/document']['get']['parameters'];
export type WantedPaper = Omit<NonNullable<Question['query']>, 'token'>;

/** The paper under the name the api gives it; what it refuses is thrown. */
export async function takePaper(path: Question['path'], query: WantedPaper): Promise<void> {
  const asked = api.GET('/cycles/{cycle}/reports/{unit}/document', { params: { path, query }, parseAs: 'blob' });
  const content: Blob = await taken(asked);
  const { response } = await asked;
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  saveAs(name ?? `bao-cao.${query.format ?? 'docx'}`, content);
}
