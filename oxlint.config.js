/**
 * What oxlint looks for: typescript-eslint's strict rules with types, each by its name, and this house's own. One of them,
 * no-unsafe-class-instance-assignment, oxlint does not pass on: lint/type-aware.js adds it.
 */
const environment = { object: 'process', property: 'env', message: 'Only config/env.ts reads the environment.' };
const now = { object: 'Date', property: 'now', message: 'Time comes in with the command (domain) or from the engine (workflows).' };
const chance = { object: 'Math', property: 'random', message: 'Ids come in with the command; chance would break replay.' };
const sql = 'SQL stands in db: name the question there and ask it by its name.';
const statements = ['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto'].map((property) => ({ property, message: sql }));
const noSql = {
  'no-restricted-properties': ['error', environment, ...statements],
  'no-restricted-imports': ['error', { paths: [{ name: 'kysely', importNames: ['sql'], message: sql }] }],
};
const impure = {
  'no-restricted-globals': ['error', 'process', 'setInterval', 'setImmediate', 'fetch', 'crypto', 'performance'],
  'house/no-present': 'error',
};

export default {
  plugins: ['typescript'],
  jsPlugins: ['./lint/house-rules.js'],
  categories: { correctness: 'off' },
  ignorePatterns: ['node_modules/', '.data/', 'coverage/', 'test/config/violations/', 'web/dist*/', 'web/api/schema.d.ts', '**/*.js', '**/*.cjs', '**/*.mjs'],
  rules: {
    'no-var': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'typescript/await-thenable': 'error',
    'no-array-constructor': 'error',
    'typescript/no-array-delete': 'error',
    'typescript/no-base-to-string': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/no-duplicate-enum-values': 'error',
    'typescript/no-duplicate-type-constituents': 'error',
    'typescript/no-dynamic-delete': 'error',
    'typescript/no-empty-object-type': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-extra-non-null-assertion': 'error',
    'typescript/no-extraneous-class': 'error',
    'typescript/no-for-in-array': 'error',
    'typescript/no-generated-empty-object-type': 'error',
    'typescript/no-implied-eval': 'error',
    'typescript/no-invalid-void-type': 'error',
    'typescript/no-meaningless-void-operator': 'error',
    'typescript/no-misused-new': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-misused-spread': 'error',
    'typescript/no-mixed-enums': 'error',
    'typescript/no-namespace': 'error',
    'typescript/no-non-null-asserted-nullish-coalescing': 'error',
    'typescript/no-non-null-asserted-optional-chain': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-redundant-type-constituents': 'error',
    'typescript/no-require-imports': 'error',
    'typescript/no-this-alias': 'error',
    'typescript/no-unnecessary-boolean-literal-compare': 'error',
    'typescript/no-unnecessary-condition': 'error',
    'typescript/no-unnecessary-template-expression': 'error',
    'typescript/no-unnecessary-type-arguments': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/no-unnecessary-type-constraint': 'error',
    'typescript/no-unnecessary-type-conversion': 'error',
    'typescript/no-unnecessary-type-parameters': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-declaration-merging': 'error',
    'typescript/no-unsafe-enum-assignment': 'error',
    'typescript/no-unsafe-enum-comparison': 'error',
    'typescript/no-unsafe-function-type': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-unsafe-unary-minus': 'error',
    'no-useless-constructor': 'error',
    'typescript/no-useless-default-assignment': 'error',
    'typescript/no-wrapper-object-types': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/prefer-as-const': 'error',
    'typescript/prefer-literal-enum-member': 'error',
    'typescript/prefer-namespace-keyword': 'error',
    'typescript/prefer-promise-reject-errors': 'error',
    'typescript/prefer-reduce-type-parameter': 'error',
    'typescript/prefer-return-this-type': 'error',
    'typescript/related-getter-setter-pairs': 'error',
    'typescript/require-await': 'error',
    'typescript/triple-slash-reference': 'error',
    'typescript/unbound-method': 'error',
    'typescript/unified-signatures': 'error',
    'typescript/use-unknown-in-catch-callback-variable': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    'prefer-const': 'error',
    eqeqeq: 'error',
    'no-unused-expressions': 'error',
    'no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', caughtErrors: 'none' },
    ],
    // An activity nobody awaits is the mistake that decides in a Temporal code base.
    'typescript/no-floating-promises': ['error', { ignoreVoid: true }],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // Numbers read well in a sentence; objects, which do not, stay forbidden.
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    'typescript/restrict-plus-operands': [
      'error',
      { allowAny: false, allowBoolean: false, allowNullish: false, allowNumberAndString: false, allowRegExp: false },
    ],
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    'no-restricted-properties': ['error', environment],
  },
  overrides: [
    { files: ['activities/**', 'api/**', 'cli/**', 'config/**', 'engine/**', 'example/**', 'web/**', 'worker/**'], rules: noSql },
    {
      files: ['web/**'],
      rules: {
        // An event handler may start something and let it go on: what fails in it is shown by the mutation or the query.
        'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
        'typescript/no-unnecessary-type-parameters': 'off',
      },
    },
    { files: ['config/env.ts'], rules: { 'no-restricted-properties': 'off' } },
    { files: ['domain/**'], rules: { ...impure, ...noSql, 'no-restricted-properties': ['error', now, chance, ...statements] } },
    {
      files: ['workflows/**'],
      // In the SDK's sandbox Date.now() is the time of the workflow's history, the one clock a replay repeats.
      rules: { ...impure, ...noSql, 'no-restricted-properties': ['error', chance, ...statements] },
    },
    {
      files: ['test/**'],
      rules: {
        // Tests look into JSON and into unions whose member they have just made.
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-return': 'off',
        'typescript/unbound-method': 'off',
        'typescript/require-await': 'off',
      },
    },
  ],
};
