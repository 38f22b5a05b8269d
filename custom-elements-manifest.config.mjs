/** The manifest of all elements, and what editors and JSX make of it. */
import {env} from 'node:process';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {
  eventTypes,
  inherited,
  jsxEventImports,
  packagePaths,
  publicOnly,
  tagNames,
} from './tools/cem-plugins.mjs';

const outdir = env.MANIFEST_DIR ?? 'dist';

const classModule = (name, tag, path) => path.replace(/^dist/, '.');

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.define.ts',
    'src/**/*.styles.ts',
    'src/index.ts',
    'src/define.ts',
    'src/**/*.d.ts',
  ],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    tagNames(),
    inherited(),
    publicOnly(),
    eventTypes(),
    packagePaths(),
    customElementVsCodePlugin({outdir, hideLogs: true}),
    customElementJetBrainsPlugin({outdir, packageJson: false, hideLogs: true}),
    jsxTypesPlugin({outdir, fileName: 'jsx.d.ts', componentTypePath: classModule}),
    jsxEventImports({outdir, fileName: 'jsx.d.ts'}),
  ],
};
