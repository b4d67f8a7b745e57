import type { AttachPaperScan } from '#domain/directive/commands.ts';
import type { DirectiveDecision } from '#domain/directive/decision.ts';
import type { GivenDirective } from '#domain/directive/state.ts';
import { filesRefusal } from '#domain/files/files-refusal.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';

/** The paper as it was signed, scanned: each stays as it was given. */
export function attachScan(
  { files: before }: GivenDirective,
  data: AttachPaperScan['data'],
  given: Given,
): DirectiveDecision {
  const { files } = data;
  const no = filesRefusal('directive', files, { before, scans: true });
  return no ?? accept([{ type: 'PaperScanAttached', data: { files, by: given.actor.person } }]);
}
