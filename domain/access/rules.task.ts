import type { TaskAction } from '#domain/access/action.ts';
import { hostLeader, hostStaff, type Rule, thatUnit } from '#domain/access/rule.ts';

/** An extension comes from the giver of the task, who may also withdraw it (9061/VPCP-CN, 20/11/2023). */
export const taskRules: Readonly<Record<TaskAction, Rule>> = {
  'followUpTask.AssignUnits': hostStaff,
  'followUpTask.SetDueDate': hostStaff,
  'followUpTask.AcceptTask': thatUnit,
  'followUpTask.ReportProgress': thatUnit,
  'followUpTask.AskExtension': thatUnit,
  'followUpTask.GrantExtension': hostLeader,
  'followUpTask.RefuseExtension': hostLeader,
  'followUpTask.ReportDone': thatUnit,
  'followUpTask.VerifyTask': hostStaff,
  'followUpTask.ReturnTask': hostStaff,
  'followUpTask.ReopenTask': hostStaff,
  'followUpTask.WithdrawTask': hostLeader,
  'followUpTask.UrgeTask': hostStaff,
};
