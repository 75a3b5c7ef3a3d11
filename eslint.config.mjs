import js from '@eslint/js';
import litPlugin from 'eslint-plugin-lit';
import litA11yPlugin from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules decide from what they are given: the same input on any day gives the same outcome. */
const PURE = 'The domain is pure: take a clock, timers, ids and settings as parameters.';

/** Markup made from strings is how stored scripts run, and a strict CSP refuses it. */
const TEXT = 'What a person wrote is a text node.';

const forbidImpurity = {
  'no-restricted-globals': [
    'error',
    ...[
      'process',
      'performance',
      'crypto',
      'fetch',
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'WebSocket',
    ].map((name) => ({ name, message: PURE })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: PURE },
    { object: 'Math', property: 'random', message: PURE },
    { object: 'globalThis', property: 'process', message: PURE },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE },
    { selector: "CallExpression[callee.name='Date']", message: PURE },
    { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: PURE },
  ],
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/generated/', 'data/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: nodeTests() }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The compiler checks names, in scripts too.
      'no-undef': 'off',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    // Tests put bad pages around the widget on purpose; what it renders there is checked by axe.
    files: ['packages/{widget,desk}/src/**/*.ts'],
    extends: [
      litPlugin.configs['flat/recommended'],
      litA11yPlugin.configs.recommended,
      wcPlugin.configs['flat/best-practice'],
    ],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['lit/directives/unsafe-*'], message: TEXT }] }],
      'no-restricted-syntax': [
        'error',
        ...[
          'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
          'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]',
        ].map((selector) => ({ selector, message: TEXT })),
      ],
    },
  },
  {
    // @open-wc/testing types plain assertions as promises. The one that really is one must not be forgotten.
    files: ['packages/{widget,desk}/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']", message: 'Await it.' },
      ],
    },
  },
  {
    files: ['packages/server/src/**/*.ts'],
    ignores: ['packages/server/src/{main,settings}.ts', 'packages/server/src/cli/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Settings are passed in.' }],
    },
  },
  { files: ['packages/server/src/domain/**/*.ts', 'packages/hours/src/**/*.ts'], rules: forbidImpurity },
  // Programs for the terminal speak through the console.
  {
    files: ['scripts/**', 'bench/**', 'promises/**', 'packages/server/src/main.ts', 'packages/server/src/cli/**'],
    rules: { 'no-console': 'off' },
  },
);

/** node:test's functions return promises that its runner awaits. */
function nodeTests() {
  const name = ['after', 'afterEach', 'before', 'beforeEach', 'describe', 'it', 'suite', 'test'];
  return [{ from: 'package', name, package: 'node:test' }];
}
