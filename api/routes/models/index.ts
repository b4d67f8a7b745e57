import {
  correctModel,
  recogniseModel,
  resumeModel,
  stopModel,
  strikeModel,
} from '#api/routes/models/change-model.route.ts';
import { importModels } from '#api/routes/models/import-models.route.ts';
import { keepModelRegister } from '#api/routes/models/keep-register.route.ts';
import { listModels } from '#api/routes/models/list-models.route.ts';
import { listModelRegisters } from '#api/routes/models/list-registers.route.ts';
import { readModelFile } from '#api/routes/models/read-file.route.ts';
import { modelRegisterHistory } from '#api/routes/models/register-history.route.ts';
import { registerModel } from '#api/routes/models/register-model.route.ts';
import type { Register } from '#api/support/route.ts';

export const modelRoutes: readonly Register[] = [
  listModelRegisters,
  keepModelRegister,
  listModels,
  registerModel,
  correctModel,
  recogniseModel,
  stopModel,
  resumeModel,
  strikeModel,
  readModelFile,
  importModels,
  modelRegisterHistory,
];
