import { attachFile } from '#api/routes/files/attach-file.route.ts';
import { downloadFile, viewFile } from '#api/routes/files/download-file.route.ts';
import { listReportFiles } from '#api/routes/files/list-files.route.ts';
import type { Register } from '#api/support/route.ts';

export const fileRoutes: readonly Register[] = [attachFile, listReportFiles, downloadFile, viewFile];
