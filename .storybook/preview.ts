import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../dist/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'requiredFirst'},
    options: {storySort: {order: ['Start here', 'Elements', 'Recipes', 'Design']}},
  },
  globalTypes: {
    page: {
      description: 'Page that the element stands on',
      toolbar: {
        title: 'Page',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light page'},
          {value: 'dark', title: 'Dark page'},
          {value: 'sepia', title: 'Tinted page'},
        ],
      },
    },
    direction: {
      description: 'Direction of the text around the element',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    width: {
      description: 'Width of the column that holds the element',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          {value: 'full', title: 'Full width'},
          {value: '1200', title: '1,200 px'},
          {value: '700', title: '700 px'},
          {value: '320', title: '320 px'},
          {value: '280', title: '280 px'},
        ],
      },
    },
  },
  initialGlobals: {page: 'light', direction: 'ltr', width: 'full'},
  decorators: [
    (story, {globals}) => {
      const {page, direction, width} = globals as Record<string, string>;
      return html`
        <div class="dh-page" data-page=${page ?? 'light'} dir=${direction ?? 'ltr'}>
          <div class="dh-column" data-width=${width ?? 'full'}>${story()}</div>
        </div>
      `;
    },
  ],
};

export default preview;
