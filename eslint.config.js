import { basename } from 'node:path';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CODE = ['**/*.{ts,tsx,js,cjs}'];
const TYPED = ['**/*.{ts,tsx}'];
const SIMULATION = ['simulation/**/*.ts'];

const VAGUE = /(^|-)(utils?|helpers?|manager|misc|common)(-|\.)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d))*\.(ts|tsx|js|cjs)$/;

const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      kebab: 'Name the file in kebab-case after its main export.',
      vague: 'Name the file after the one thing it does.',
    },
  },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (!KEBAB.test(name)) context.report({ node, messageId: 'kebab' });
      if (VAGUE.test(name)) context.report({ node, messageId: 'vague' });
    },
  }),
};

const noBarrels = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import a thing from the file that made it.' },
];

const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time arrives as an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time arrives as an argument, not from Date().' },
];

// Blocks named `amends/…` hold our own rules: each of them, and each message in its options, has a fixture in
// tests/layers/fixtures that breaks it, and `npm run check` fails while one of them goes unreported.
export default defineConfig(
  { ignores: ['dist/', 'release/', 'test-results/', 'tests/layers/fixtures/'] },
  { files: CODE, ...js.configs.recommended },
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { console: 'readonly', process: 'readonly' } } },
  {
    name: 'amends/everywhere',
    files: CODE,
    plugins: { amends: { rules: { 'file-name': fileName } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'amends/file-name': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-syntax': ['error', ...noBarrels],
    },
  },
  {
    name: 'amends/typed',
    files: TYPED,
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'amends/simulation',
    files: SIMULATION,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time arrives as an argument, not from Date.now.' },
        { object: 'performance', property: 'now', message: 'Time arrives as an argument, not from performance.' },
        { object: 'Math', property: 'random', message: 'Chance arrives as an argument, not from Math.random.' },
        { object: 'crypto', property: 'randomUUID', message: 'An id arrives as an argument, not from crypto.' },
      ],
      'no-restricted-syntax': ['error', ...noBarrels, ...noClock],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    name: 'amends/renderer',
    files: ['renderer/**/*.{ts,tsx}'],
    rules: { 'react-hooks/exhaustive-deps': 'error', 'react-hooks/rules-of-hooks': 'error' },
  },
  {
    name: 'tools that read a default export',
    files: ['**/*.config.{ts,js}'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
