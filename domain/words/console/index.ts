import * as account from '#domain/words/console/account.ts';
import * as admin from '#domain/words/console/admin.ts';
import * as board from '#domain/words/console/board.ts';
import * as calendar from '#domain/words/console/calendar.ts';
import * as common from '#domain/words/console/common.ts';
import * as conclusions from '#domain/words/console/conclusions.ts';
import * as conference from '#domain/words/console/conference.ts';
import * as consolidation from '#domain/words/console/consolidation.ts';
import * as cycles from '#domain/words/console/cycles.ts';
import * as entry from '#domain/words/console/entry.ts';
import * as history from '#domain/words/console/history.ts';
import * as labels from '#domain/words/console/labels.ts';
import * as login from '#domain/words/console/login.ts';
import * as mailbox from '#domain/words/console/mailbox.ts';
import * as organisation from '#domain/words/console/organisation.ts';
import * as plan from '#domain/words/console/plan.ts';
import * as search from '#domain/words/console/search.ts';
import * as setup from '#domain/words/console/setup.ts';
import * as shell from '#domain/words/console/shell.ts';
import * as start from '#domain/words/console/start.ts';
import * as tasks from '#domain/words/console/tasks.ts';
import * as work from '#domain/words/console/work.ts';

/** What the console shows, by screen, in both languages. The api hands it out; see api/routes/words. */
export const consoleWords = {
  vi: {
    common: common.vi,
    labels: labels.vi,
    shell: shell.vi,
    login: login.vi,
    setup: setup.vi,
    admin: admin.vi,
    account: account.vi,
    organisation: organisation.vi,
    calendar: calendar.vi,
    start: start.vi,
    mailbox: mailbox.vi,
    history: history.vi,
    entry: entry.vi,
    cycles: cycles.vi,
    board: board.vi,
    plan: plan.vi,
    consolidation: consolidation.vi,
    conference: conference.vi,
    conclusions: conclusions.vi,
    work: work.vi,
    tasks: tasks.vi,
    search: search.vi,
  },
  en: {
    common: common.en,
    labels: labels.en,
    shell: shell.en,
    login: login.en,
    setup: setup.en,
    admin: admin.en,
    account: account.en,
    organisation: organisation.en,
    calendar: calendar.en,
    start: start.en,
    mailbox: mailbox.en,
    history: history.en,
    entry: entry.en,
    cycles: cycles.en,
    board: board.en,
    plan: plan.en,
    consolidation: consolidation.en,
    conference: conference.en,
    conclusions: conclusions.en,
    work: work.en,
    tasks: tasks.en,
    search: search.en,
  },
};

export type Language = keyof typeof consoleWords;
export const languages: readonly Language[] = ['vi', 'en'];
