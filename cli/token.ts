import { Command, Option } from 'commander';
import { z } from 'zod';
import { runCommand } from '#cli/run-command.ts';
import { askTheProduct } from '#cli/token/ask-the-product.ts';
import { daysOf } from '#cli/token/life-of.ts';
import { tokenForAccount, tokenForAnybody } from '#cli/token/make-token.ts';
import { readConfig, withDatabase } from '#config/env.ts';
import { openDatabase } from '#db/database.ts';

const roles = ['admin', 'coordinator', 'leader', 'unitHead', 'reporter'] as const;
const Options = z.object({
  person: z.string().trim().min(1),
  role: z.enum(roles),
  unit: z.string().min(1),
  name: z.string().trim().min(1),
  lifetime: z.string().transform((text, context) => {
    const days = daysOf(text);
    if (days !== null && days > 0 && days <= 366) return days;
    context.addIssue({ code: 'custom', message: 'must be like "30 days", "12h", at most 366 days' });
    return z.NEVER;
  }),
});

/** `npm run --silent token -- --person … --role … --unit …`: prints a token and nothing else. It can be revoked: `/api-tokens`. */
const program = new Command('token')
  .description('Makes an API token. Without DATABASE_URL an evaluation that runs here is asked for it.')
  .requiredOption('--person <name>', 'a login; in an evaluation any name: the account is made if it is missing')
  .addOption(new Option('--role <role>', "the position's role").choices(roles).makeOptionMandatory())
  .requiredOption('--unit <id>', 'the unit the position is in')
  .option('--name <text>', 'what it is for', 'npm run token')
  .option('--lifetime <span>', 'how long it holds', '30 days');

await runCommand(async () => {
  program.parse();
  const parsed = Options.safeParse(program.opts());
  if (!parsed.success)
    throw new Error(parsed.error.issues.map((issue) => `--${issue.path.join('.')} ${issue.message}`).join('\n'));
  const { lifetime: days, ...rest } = parsed.data;
  const config = readConfig();
  if (config.mode === 'evaluation' && config.databaseUrl === null) {
    console.log(await askTheProduct(`http://127.0.0.1:${String(config.port)}`, { ...rest, days }));
    return;
  }
  const db = openDatabase(withDatabase(config).databaseUrl, { max: 2 });
  try {
    const make = config.mode === 'evaluation' ? tokenForAnybody : tokenForAccount;
    console.log(await make(db, { ...rest, days }));
  } finally {
    await db.destroy();
  }
});
