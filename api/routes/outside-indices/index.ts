import { correctIndex } from '#api/routes/outside-indices/correct-index.route.ts';
import { indicesHistory } from '#api/routes/outside-indices/indices-history.route.ts';
import { listIndices } from '#api/routes/outside-indices/list-indices.route.ts';
import { recordIndex } from '#api/routes/outside-indices/record-index.route.ts';
import { withdrawIndex } from '#api/routes/outside-indices/withdraw-index.route.ts';
import type { Register } from '#api/support/route.ts';

export const outsideIndexRoutes: readonly Register[] = [
  listIndices,
  recordIndex,
  correctIndex,
  withdrawIndex,
  indicesHistory,
];
