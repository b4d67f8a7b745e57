import { unlessAllowed } from '#domain/access/admits-actor.ts';
import { hosted } from '#domain/access/resource.ts';
import { directiveActs } from '#domain/directive/acts.ts';
import { attachScan } from '#domain/directive/attach-scan.ts';
import type { DirectiveCommand } from '#domain/directive/commands.ts';
import { correctPaperHead } from '#domain/directive/correct-head.ts';
import { addPaperTasks, enterPaper } from '#domain/directive/enter-paper.ts';
import type { DirectiveDecision } from '#domain/directive/decision.ts';
import { giveInstruction } from '#domain/directive/give-instruction.ts';
import type { DirectiveState } from '#domain/directive/state.ts';
import { type Given, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';

export function decide(state: DirectiveState, command: DirectiveCommand, given: Given): DirectiveDecision {
  const { host } = 'host' in command.data ? command.data : state.status === 'none' ? { host: null } : state;
  if (host === null) return refuse('directive-unknown');
  const code = command.type === 'GiveInstruction' ? 'instruction-not-the-leader' : 'directive-not-permitted';
  const no = unlessAllowed(directiveActs[command.type], given.actor, code, hosted(host.unit));
  if (no !== null) return no;
  if (command.type === 'EnterPaper') return enterPaper(state, command.data, given);
  if (command.type === 'GiveInstruction') return giveInstruction(state, command.data, given);
  // A leader's note has one task and no scan.
  if (state.status !== 'given') return refuse('directive-unknown');
  switch (command.type) {
    case 'AddPaperTasks':
      return addPaperTasks(state, command.data, given);
    case 'AttachPaperScan':
      return attachScan(state, command.data, given);
    case 'CorrectPaperHead':
      return correctPaperHead(state, command.data, given);
    default:
      return unreachable(command);
  }
}
