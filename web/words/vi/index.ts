import { account } from '#web/words/vi/account.ts';
import { admin } from '#web/words/vi/admin.ts';
import { awards } from '#web/words/vi/awards.ts';
import { board } from '#web/words/vi/board.ts';
import { calendar } from '#web/words/vi/calendar.ts';
import { checklist } from '#web/words/vi/checklist.ts';
import { committees } from '#web/words/vi/committees.ts';
import { common } from '#web/words/vi/common.ts';
import { conclusions } from '#web/words/vi/conclusions.ts';
import { conference } from '#web/words/vi/conference.ts';
import { consolidation } from '#web/words/vi/consolidation.ts';
import { cycles } from '#web/words/vi/cycles.ts';
import { draftReport } from '#web/words/vi/draft-report.ts';
import { entry } from '#web/words/vi/entry.ts';
import { files } from '#web/words/vi/files.ts';
import { house } from '#web/words/vi/house.ts';
import { history } from '#web/words/vi/history.ts';
import { instructions } from '#web/words/vi/instructions.ts';
import { labels } from '#web/words/vi/labels.ts';
import { login } from '#web/words/vi/login.ts';
import { mailbox } from '#web/words/vi/mailbox.ts';
import { models } from '#web/words/vi/models.ts';
import { minutes } from '#web/words/vi/minutes.ts';
import { organisation } from '#web/words/vi/organisation.ts';
import { outline } from '#web/words/vi/outline.ts';
import { directives } from '#web/words/vi/directives.ts';
import { outsideIndices } from '#web/words/vi/outside-indices.ts';
import { overview } from '#web/words/vi/overview.ts';
import { paper } from '#web/words/vi/paper.ts';
import { plan } from '#web/words/vi/plan.ts';
import { preparation } from '#web/words/vi/preparation.ts';
import { rates } from '#web/words/vi/rates.ts';
import { register } from '#web/words/vi/register.ts';
import { reorganise } from '#web/words/vi/reorganise.ts';
import { search } from '#web/words/vi/search.ts';
import { session } from '#web/words/vi/session.ts';
import { setup } from '#web/words/vi/setup.ts';
import { shell } from '#web/words/vi/shell.ts';
import { inspections } from '#web/words/vi/inspections.ts';
import { recommendations } from '#web/words/vi/recommendations.ts';
import { shortcomings } from '#web/words/vi/shortcomings.ts';
import { start } from '#web/words/vi/start.ts';
import { tasks } from '#web/words/vi/tasks.ts';
import { totals } from '#web/words/vi/totals.ts';
import { workbook } from '#web/words/vi/workbook.ts';
import { work } from '#web/words/vi/work.ts';

/** What the console shows, by screen. */
export const words = {
  common,
  labels,
  instructions,
  shell,
  login,
  setup,
  admin,
  account,
  organisation,
  committees,
  checklist,
  rates,
  register,
  reorganise,
  calendar,
  outline,
  outsideIndices,
  models,
  awards,
  directives,
  inspections,
  recommendations,
  shortcomings,
  start,
  mailbox,
  files,
  house,
  history,
  entry,
  cycles,
  board,
  overview,
  paper,
  plan,
  consolidation,
  draftReport,
  conference,
  conclusions,
  minutes,
  preparation,
  session,
  work,
  workbook,
  tasks,
  totals,
  search,
};
