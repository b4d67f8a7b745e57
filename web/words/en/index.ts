import { account } from '#web/words/en/account.ts';
import { admin } from '#web/words/en/admin.ts';
import { awards } from '#web/words/en/awards.ts';
import { board } from '#web/words/en/board.ts';
import { calendar } from '#web/words/en/calendar.ts';
import { checklist } from '#web/words/en/checklist.ts';
import { committees } from '#web/words/en/committees.ts';
import { common } from '#web/words/en/common.ts';
import { conclusions } from '#web/words/en/conclusions.ts';
import { conference } from '#web/words/en/conference.ts';
import { consolidation } from '#web/words/en/consolidation.ts';
import { cycles } from '#web/words/en/cycles.ts';
import { draftReport } from '#web/words/en/draft-report.ts';
import { entry } from '#web/words/en/entry.ts';
import { files } from '#web/words/en/files.ts';
import { house } from '#web/words/en/house.ts';
import { history } from '#web/words/en/history.ts';
import { instructions } from '#web/words/en/instructions.ts';
import { labels } from '#web/words/en/labels.ts';
import { login } from '#web/words/en/login.ts';
import { mailbox } from '#web/words/en/mailbox.ts';
import { models } from '#web/words/en/models.ts';
import { minutes } from '#web/words/en/minutes.ts';
import { organisation } from '#web/words/en/organisation.ts';
import { outline } from '#web/words/en/outline.ts';
import { directives } from '#web/words/en/directives.ts';
import { outsideIndices } from '#web/words/en/outside-indices.ts';
import { overview } from '#web/words/en/overview.ts';
import { paper } from '#web/words/en/paper.ts';
import { plan } from '#web/words/en/plan.ts';
import { preparation } from '#web/words/en/preparation.ts';
import { rates } from '#web/words/en/rates.ts';
import { register } from '#web/words/en/register.ts';
import { reorganise } from '#web/words/en/reorganise.ts';
import { search } from '#web/words/en/search.ts';
import { session } from '#web/words/en/session.ts';
import { setup } from '#web/words/en/setup.ts';
import { shell } from '#web/words/en/shell.ts';
import { inspections } from '#web/words/en/inspections.ts';
import { recommendations } from '#web/words/en/recommendations.ts';
import { shortcomings } from '#web/words/en/shortcomings.ts';
import { start } from '#web/words/en/start.ts';
import { tasks } from '#web/words/en/tasks.ts';
import { totals } from '#web/words/en/totals.ts';
import { workbook } from '#web/words/en/workbook.ts';
import { work } from '#web/words/en/work.ts';
import type { Like } from '#web/words/like.ts';
import type { words as vi } from '#web/words/vi/index.ts';

export { oneOfIt as spoken } from '#web/words/en/one.ts';
export { englishPeriods as facts } from '#web/words/vi/english-periods.ts';

export const words: Like<typeof vi> = {
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
