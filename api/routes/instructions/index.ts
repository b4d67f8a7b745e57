import { giveInstruction } from '#api/routes/instructions/give-instruction.route.ts';
import { listInstructionPeople } from '#api/routes/instructions/instruction-people.route.ts';
import { listInstructions } from '#api/routes/instructions/list-instructions.route.ts';
import type { Register } from '#api/support/route.ts';

export const instructionRoutes: readonly Register[] = [listInstructions, giveInstruction, listInstructionPeople];
