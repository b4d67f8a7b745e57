import type { paths } from '#web/api/schema.d.ts';
import { api, taken } from '#web/api/client.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { saveAs } from '#web/kit/save-as.ts';
import { toBase64 } from '#web/kit/to-base64.ts';
import type { ReportPath } from '#web/screens/report-entry/model.ts';

type Answer = paths['/cycles/{cycle}/reports/{unit}/workbook']['post']['responses'][200]['content']['application/json'];
export type Looked = Extract<Answer, { kind: 'read' }>;
export type Difference = Looked['differences'][number];
export type CellFault = Looked['faults'][number];

/** The api takes four megabytes; a report's workbook has some tens of kilobytes. */
export const mostBytes = 4 * 1024 * 1024;

/** The report as a workbook, under the name the api gives it. */
export async function takeWorkbook(path: ReportPath): Promise<void> {
  const asked = api.GET('/cycles/{cycle}/reports/{unit}/workbook', { params: { path }, parseAs: 'blob' });
  const content = await taken(asked);
  const { response } = await asked;
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  saveAs(name ?? 'bieu-bao-cao.xlsx', content);
}

export async function lookAtWorkbook(path: ReportPath, file: File, reads: 'found' | 'each'): Promise<Answer> {
  const workbook = toBase64(new Uint8Array(await file.arrayBuffer()));
  const params = { path };
  return await taken(api.POST('/cycles/{cycle}/reports/{unit}/workbook', { params, body: { workbook, reads } }));
}

/** What is confirmed goes into the draft as if it had been typed: at the revision that was looked at, or at which the place was taken. */
export function intoDraft(looked: Looked, chosen: ReadonlyMap<string, string>, sync: ReportFields): void {
  const typed = ({ pointer, typed: read }: Difference): string => chosen.get(pointer) ?? read ?? '';
  const part = (since: boolean) =>
    Object.fromEntries(
      looked.differences.filter((one) => (one.since !== null) === since).map((one) => [one.pointer, typed(one)]),
    );
  sync.set(part(false), looked.revision);
  sync.set(part(true), looked.taken ?? looked.revision);
}
