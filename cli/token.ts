import { Command, Option } from 'commander';
import { z } from 'zod';
import { runCommand } from '#cli/run-command.ts';
import { readConfig } from '#config/env.ts';
import { tokenSecret } from '#config/secret.ts';
import { signToken, tokenRoles } from '#config/token.ts';

const options = z.object({
  person: z.string(),
  role: z.enum(tokenRoles),
  unit: z.string(),
  lifetime: z.string().regex(/^\d+ ?(minutes?|hours?|days?|[mhd])$/, 'must be like "30 days", "12h"'),
});

/** `npm run --silent token -- --person … --role … --unit …`: prints a token and nothing else. */
const program = new Command('token')
  .description('Signs a token for the API until accounts exist. In an evaluation the secret is <data>/secret.')
  .requiredOption('--person <name>', 'who it stands for, as events will name them')
  .addOption(new Option('--role <role>', "the position's role").choices(tokenRoles).makeOptionMandatory())
  .requiredOption('--unit <id>', 'the unit the position is in')
  .option('--lifetime <span>', 'how long it holds', '30 days');

await runCommand(async () => {
  program.parse();
  const parsed = options.safeParse(program.opts());
  if (!parsed.success)
    throw new Error(parsed.error.issues.map((issue) => `--${issue.path.join('.')} ${issue.message}`).join('\n'));
  const { person, role, unit, lifetime } = parsed.data;
  console.log(await signToken(tokenSecret(readConfig()), { sub: person, role, unit }, lifetime));
});
