import { exportWords } from '#domain/words/exports.ts';
import { roleLabels } from '#domain/words/labels.ts';
import { listAccounts } from '#api/accounts/admin/list-accounts.route.ts';
import { yesNo } from '#api/routes/exports/words.ts';
import { date, instant, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.accounts;
const page = 500;

/** A row per position, past ones included; an account without one has a row of its own. */
export const exportAccounts = exportRoute({
  path: '/exports/accounts.xlsx',
  name: 'exportAccounts',
  list: listAccounts,
  words,
  paged: {
    first: { offset: 0, limit: page },
    next: ({ accounts }, { offset }) => (accounts.length < page ? null : { offset: offset + page }),
  },
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ accounts }) =>
        accounts.flatMap((account) =>
          (account.positions.length === 0 ? [null] : account.positions).map((held) => ({ account, held })),
        ),
      ),
      words.columns,
      {
        name: text(({ account }) => account.name),
        login: text(({ account }) => account.login),
        email: text(({ account }) => account.email),
        role: text(({ held }) => (held === null ? null : roleLabels[held.role])),
        title: text(({ held }) => held?.title ?? null),
        unit: text(({ held }) => held?.unitName ?? null),
        validFrom: date(({ held }) => held?.validFrom ?? null),
        validTo: date(({ held }) => held?.validTo ?? null),
        factor: text(({ account }) => yesNo(account.secondFactor), 10),
        disabledAt: instant(({ account }) => account.disabledAt),
      },
    ),
  ],
});
