import type { Act } from '#domain/access/act.ts';
import { concluded, prepared } from '#domain/access/rights.ts';
import { hostLeader, hostStaff } from '#domain/access/rule.ts';
import type { DirectiveCommand } from '#domain/directive/commands.ts';
import type { DirectiveState } from '#domain/directive/state.ts';

type Status = DirectiveState['status'];

const given = { who: hostStaff, right: prepared, when: [{ in: ['given'] }] } as const;

/** Who may put what a paper gives into the host's book: what it says was signed by whoever issued it. */
export const directiveActs: Readonly<Record<DirectiveCommand['type'], Act<Status>>> = {
  EnterPaper: { ...given, when: [{ in: ['none'] }] },
  AddPaperTasks: given,
  AttachPaperScan: given,
  CorrectPaperHead: given,
  /** Whoever leads the committee writes it himself: it binds whom it names. */
  GiveInstruction: { who: hostLeader, right: concluded, when: [{ in: ['none'] }] },
};
