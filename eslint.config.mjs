import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {layers} from './tools/eslint-layers.mjs';

const csp = 'A strict Content Security Policy forbids it';

/** What the language rules of this project leave out. */
const language = [
  {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
  {selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.'},
  {selector: 'TSParameterProperty', message: 'Declare the field.'},
];

/** What breaks under the strict Content Security Policy. */
const strict = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    message: `${csp}: render with Lit, data is text.`,
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(\\s|^)style=|<style/]',
    message: `${csp}: use a class, an SVG attribute or element.style.setProperty.`,
  },
];

/** d3 functions that cost more than they do here. */
const heavy = ['scaleLinear', 'scaleTime', 'scaleUtc', 'scaleLog', 'scalePow', 'zoom', 'brush'];

const imports = {
  patterns: [
    {
      group: ['lit/directives/style-map*', 'lit/directives/unsafe-*'],
      message: `${csp}.`,
    },
    {group: ['d3-*'], message: 'Import the named function from d3.'},
  ],
  paths: [
    {name: 'd3', importNames: heavy, message: 'Too heavy: a linear map is a line of arithmetic.'},
  ],
};

export default tseslint.config(
  {ignores: ['dist/', 'storybook-static/', '.cache/', 'node_modules/', 'bench/']},
  js.configs.recommended,
  {
    rules: {
      // Readers meet control characters and name them.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: globals.node},
  },
  {
    // Functions of the page tests run in pages.
    files: ['test/page/**/*.mjs'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      'no-restricted-syntax': ['error', ...language],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Lit calls listeners with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Storybook's own configuration is in no TypeScript project.
    files: ['.storybook/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {parserOptions: {projectService: false}},
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: {lit, 'lit-a11y': litA11y, wc},
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      ...wc.configs['flat/recommended'].rules,
      // WebKit takes the role from a list without markers, so it is said again.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-private-properties': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/no-closed-shadow-root': 'error',
      'no-console': ['error', {allow: ['warn']}],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {own: {rules: {layers}}},
    rules: {
      'own/layers': 'error',
      'max-lines': ['error', {max: 250, skipComments: true, skipBlankLines: true}],
      'no-restricted-syntax': ['error', ...language, ...strict],
      'no-restricted-imports': ['error', imports],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {'@typescript-eslint/explicit-module-boundary-types': 'off'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Parsed JSON and pages in frames have no types.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: {'@typescript-eslint/consistent-type-imports': 'off'},
  },
);
