import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import {reserveText} from '../tools/reserve-text.mjs';
import {topicSlices} from '../tools/topic-slices.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}},
    },
    '@storybook/addon-a11y',
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  staticDirs: [{from: '../data', to: '/data'}],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), topicSlices(), reserveText()],
    build: {...vite.build, chunkSizeWarningLimit: 4096},
  }),
};

export default config;
