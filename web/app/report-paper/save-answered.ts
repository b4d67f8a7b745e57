import { taken } from '#web/api/client.ts';
import { saveAs } from '#web/kit/save-as.ts';

interface AnsweredFile {
  readonly data?: Blob;
  readonly error?: unknown;
  readonly response: Response;
}

/** A file under the name the api gives it; what it refuses is thrown. */
export async function saveAnswered(asked: Promise<AnsweredFile>, otherwise: string): Promise<void> {
  const content = await taken(asked);
  const { response } = await asked;
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  saveAs(name ?? otherwise, content);
}
