import { addPaperTasks } from '#api/routes/directives/add-tasks.route.ts';
import { correctPaperHead } from '#api/routes/directives/correct-head.route.ts';
import { directiveHistory } from '#api/routes/directives/directive-history.route.ts';
import { enterPaper } from '#api/routes/directives/enter-paper.route.ts';
import { listDirectives, readDirective } from '#api/routes/directives/list-directives.route.ts';
import { attachPaperScan, listDirectiveFiles, sendDirectiveFile } from '#api/routes/directives/scans.route.ts';
import type { Register } from '#api/support/route.ts';

export const directiveRoutes: readonly Register[] = [
  listDirectives,
  enterPaper,
  readDirective,
  addPaperTasks,
  correctPaperHead,
  sendDirectiveFile,
  listDirectiveFiles,
  attachPaperScan,
  directiveHistory,
];
