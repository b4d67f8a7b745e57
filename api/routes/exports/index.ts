import { exportAccessLog } from '#api/routes/exports/access-log.export.ts';
import { exportAccounts } from '#api/routes/exports/accounts.export.ts';
import { exportAwardRound } from '#api/routes/exports/award-round.export.ts';
import { exportBoard } from '#api/routes/exports/board.export.ts';
import { exportConferences } from '#api/routes/exports/conferences.export.ts';
import { exportConsolidation } from '#api/routes/exports/consolidation.export.ts';
import { exportCycles } from '#api/routes/exports/cycles.export.ts';
import { exportDeliveries } from '#api/routes/exports/deliveries.export.ts';
import { exportInvitations } from '#api/routes/exports/invitations.export.ts';
import { exportMissing } from '#api/routes/exports/missing.export.ts';
import { exportModels } from '#api/routes/exports/models.export.ts';
import { exportOpinions } from '#api/routes/exports/opinions.export.ts';
import { exportOutsideIndices } from '#api/routes/exports/outside-indices.export.ts';
import { exportPoints } from '#api/routes/exports/points.export.ts';
import { exportRates, exportRatesOverPeriods } from '#api/routes/exports/rates.export.ts';
import { exportRegisterTemplate } from '#api/routes/exports/register-template.export.ts';
import { exportRecommendations } from '#api/routes/exports/recommendations.export.ts';
import { exportShortcomings } from '#api/routes/exports/shortcomings.export.ts';
import { exportTasks } from '#api/routes/exports/tasks.export.ts';
import { exportTemplate } from '#api/routes/exports/template.export.ts';
import { exportTemplateYaml } from '#api/routes/exports/template-yaml.export.ts';
import { exportUnits } from '#api/routes/exports/units.export.ts';
import { exportWork } from '#api/routes/exports/work.export.ts';
import type { Register } from '#api/support/route.ts';

export const exportRoutes: readonly Register[] = [
  exportWork,
  exportCycles,
  exportBoard,
  exportMissing,
  exportRates,
  exportRatesOverPeriods,
  exportConsolidation,
  exportConferences,
  exportPoints,
  exportOpinions,
  exportOutsideIndices,
  exportModels,
  exportAwardRound,
  exportInvitations,
  exportRecommendations,
  exportShortcomings,
  exportTasks,
  exportDeliveries,
  exportUnits,
  exportTemplate,
  exportTemplateYaml,
  exportRegisterTemplate,
  exportAccounts,
  exportAccessLog,
];
