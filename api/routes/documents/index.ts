import { downloadDocument } from '#api/routes/documents/download-document.route.ts';
import { readCyclePapers } from '#api/routes/documents/cycle-papers.route.ts';
import { listDocuments } from '#api/routes/documents/list-documents.route.ts';
import type { Register } from '#api/support/route.ts';

export const documentRoutes: readonly Register[] = [listDocuments, downloadDocument, readCyclePapers];
