import type {StorybookConfig} from '@storybook/web-components-vite';
import {topicSlices} from '../tools/topic-slices.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  staticDirs: [{from: '../data', to: '/data'}],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), topicSlices()],
    build: {...vite.build, chunkSizeWarningLimit: 4096},
  }),
};

export default config;
