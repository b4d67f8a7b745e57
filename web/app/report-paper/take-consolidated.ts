import { api } from '#web/api/client.ts';
import { saveAnswered } from '#web/app/report-paper/save-answered.ts';

/** The consolidated report as a file, a draft or approved. It is made when it is asked for, which can fail: a plain link would save what is said then as the file. */
export function takeConsolidated(cycle: string, format: 'docx' | 'pdf'): Promise<void> {
  const params = { path: { cycle }, query: { format } };
  const asked = api.GET('/cycles/{cycle}/report-draft/document', { params, parseAs: 'blob' });
  return saveAnswered(asked, `bao-cao-tong-hop.${format}`);
}
