/**
 * The import table of AGENTS.md and docs/decisions, room by room: what a room may import is listed, all else is refused.
 * test/config/layers.unit.test.ts proves of each rule that it can fail.
 */
const npm = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);
/** Node's own modules: they resolve to their bare name. */
const node =
  '^(node:)?(assert|async_hooks|buffer|child_process|crypto|diagnostics_channel|events|fs|https?|module|net|os|path|stream|timers|url|util|worker_threads|zlib)(/|$)';

const room = (name, allowed, comment, except = '^$') => ({
  name: `${name}-imports`,
  comment,
  severity: 'error',
  from: { path: `^${name}/`, pathNot: except },
  to: { pathNot: [`^${name}/`, ...allowed] },
});

module.exports = {
  forbidden: [
    room('domain', [], 'The domain is pure: it imports itself and nothing else, npm and node: included.'),
    {
      name: 'kernel-imports',
      comment:
        'The ground floor: what every aggregate stands on names no business and imports nothing else of the domain.',
      severity: 'error',
      from: { path: '^domain/kernel/' },
      to: { pathNot: ['^domain/kernel/'] },
    },
    room(
      'workflows',
      ['^domain/', '^activities/', ...npm('@temporalio/workflow')],
      'Workflows are replayed: what they import must be deterministic and small.',
      // What traces them, in a bundle of its own.
      '^workflows/traced\\.ts$',
    ),
    {
      name: 'workflows-traced-imports',
      comment: 'The interceptors that trace a workflow know nothing of what it does.',
      severity: 'error',
      from: { path: '^workflows/traced\\.ts$' },
      to: {
        pathNot: npm('@temporalio/(workflow|interceptors-opentelemetry)', '@opentelemetry/api'),
      },
    },
    {
      name: 'workflows-untraced',
      comment: 'Without traces a bundle is what it was: nothing of it leads to what traces.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^workflows/traced\\.ts$' },
    },
    {
      name: 'opentelemetry-on-demand',
      comment: 'Loaded where traces are asked for, and nowhere else: a static import would load it for everybody.',
      severity: 'error',
      from: { pathNot: '^(telemetry/otel|test)/' },
      to: { path: '^telemetry/otel/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-activities-types-only',
      comment: 'An activity imported as a value would pull I/O into the sandbox.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    room(
      'activities',
      [
        '^domain/',
        '^engine/',
        '^db/',
        '^workflows/contract\\.ts$',
        '^telemetry/tell\\.ts$',
        node,
        ...npm('@temporalio/activity', 'nodemailer'),
      ],
      'Activities reach the record, mail and documents; their configuration comes in through the factory.',
    ),
    {
      name: 'activities-workflows-types-only',
      comment: 'Only the types of the contract: a workflow is not code an activity may run.',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^workflows/', dependencyTypesNot: ['type-only'] },
    },
    room(
      'engine',
      ['^domain/', '^telemetry/(tell|correlation|spans)\\.ts$', '^db/', node, ...npm('docx', 'ical-generator')],
      'The engine carries commands out and sets papers: it knows no HTTP and nothing of Temporal.',
      '^engine/files/',
    ),
    {
      name: 'engine-files-imports',
      comment: 'What keeps files needs libraries that nothing else of the engine may know.',
      severity: 'error',
      from: { path: '^engine/files/' },
      to: {
        pathNot: [
          ...['^engine/files/', '^domain/', '^db/', '^telemetry/tell\\.ts$', node],
          ...npm('file-type', '@aws-sdk/(client-s3|lib-storage)'),
        ],
      },
    },
    {
      name: 's3-on-demand',
      comment: 'A folder is the usual store: whoever has one does not load a client for another.',
      severity: 'error',
      from: { pathNot: '^(engine/files/s3-store\\.ts|test/)' },
      to: {
        path: ['^engine/files/s3-store\\.ts$', ...npm('@aws-sdk/[^/]+')],
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'papers-in-documents',
      comment: 'One place sets papers: what a letter of the worker and a report of the api look like is decided once.',
      severity: 'error',
      from: { pathNot: '^(engine/documents|test)/' },
      to: { path: npm('docx') },
    },
    room(
      'db',
      ['^domain/', '^telemetry/(tell|correlation|spans)\\.ts$', node, ...npm('kysely', 'pg', 'zod')],
      'The record must outlive the engine: nothing of Temporal here.',
    ),
    room(
      'api',
      [
        '^workflows/contract\\.ts$',
        '^engine/',
        '^db/',
        '^domain/',
        '^config/',
        '^telemetry/',
        node,
        ...npm(
          '@temporalio/(client|common)',
          '@?fastify[^/]*',
          '@fastify/[^/]+',
          'zod',
          'openid-client',
          '@node-rs/argon2',
          'exceljs',
          'yaml',
        ),
      ],
      'The api talks to workflows through the contract only.',
    ),
    room(
      'worker',
      [
        '^activities/',
        '^engine/',
        '^db/',
        '^config/',
        '^telemetry/',
        '^workflows/contract\\.ts$',
        node,
        ...npm('@temporalio/(worker|client|common)'),
      ],
      'The worker bundles workflows by path; of their code it knows the ids in the contract.',
    ),
    room(
      'example',
      [
        '^domain/',
        '^api/evaluation/port\\.ts$',
        '^db/(accounts/provision|queries/guided-cycle\\.query)\\.ts$',
        node,
        ...npm('zod', 'yaml'),
      ],
      'The example comes in by the front door: of the product it knows pure rules, and the types of the port it is handed.',
    ),
    {
      name: 'example-types-only',
      comment: 'Of the port’s neighbours it knows what things are, not how they are stored.',
      severity: 'error',
      from: { path: '^example/' },
      to: { path: '^db/', dependencyTypesNot: ['type-only'] },
    },
    room(
      'telemetry',
      [node, ...npm('pino', 'prom-client', '@opentelemetry/[^/]+', '@temporalio/interceptors-opentelemetry')],
      'What is seen of the work knows nothing of the work: the rooms tell it names, codes and numbers.',
    ),
    room('config', [node, ...npm('zod')], 'Configuration knows nothing of what it configures.'),
    room(
      'web',
      [
        ...npm(
          'react',
          'react-dom',
          'react-i18next',
          'i18next',
          '@mantine/[^/]+',
          '@tiptap/pm',
          '@tanstack/[^/]+',
          '@fontsource/[^/]+',
          'echarts',
          'dayjs',
          'openapi-fetch',
          'uqr',
          'vite',
          '@vitejs/plugin-react',
        ),
      ],
      'The console talks to the api over HTTP: of it, it knows the types made from its description.',
      // What builds it runs in Node.
      '^web/[^/]+\\.plugin\\.ts$',
    ),
    {
      name: 'cli-not-tests',
      comment: 'What an operator runs must not need the tests.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(test|web)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that import each other in a ring, types included, cannot be read, or changed, one at a time.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere would slip through every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What is built of the console is no source.
    exclude: { path: '^(test/config/violations/|web/dist)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
