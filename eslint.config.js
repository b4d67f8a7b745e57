import tseslint from 'typescript-eslint';

const impure = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Time comes in with the command (domain) or from the engine (workflows).' },
    { object: 'Math', property: 'random', message: 'Ids come in with the command; chance would break replay.' },
  ],
  'no-restricted-globals': ['error', 'process', 'setInterval', 'setImmediate', 'fetch', 'crypto', 'performance'],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes in with the command.' },
    { selector: "CallExpression[callee.name='Date']", message: 'Time comes in with the command.' },
  ],
};

export default tseslint.config(
  { ignores: ['node_modules/', '.data/', 'coverage/', 'test/config/violations/', 'web/dist/', 'web/api/schema.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts'] }, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // An activity nobody awaits is the mistake that decides in a Temporal code base.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      // An async validator compiles, is never awaited and hangs the caller.
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      // Numbers read well in a sentence; objects, which do not, stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config/env.ts reads the environment.' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['web/**/*.tsx', 'web/**/*.ts'],
    rules: {
      // An event handler may start something and let it go on: what fails in it is shown by the mutation or the query.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  { files: ['config/env.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['domain/**/*.ts'], rules: impure },
  {
    files: ['workflows/**/*.ts'],
    rules: {
      ...impure,
      // In the SDK's sandbox Date.now() is the time of the workflow's history, the one clock a replay repeats.
      'no-restricted-properties': ['error', ...impure['no-restricted-properties'].filter((rule) => rule.object === 'Math')],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests look into JSON and into unions whose member they have just made.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
