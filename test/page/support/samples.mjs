import {findElements, PAGE} from '../../../tools/elements.mjs';

/** Every element that shows something by itself. */
export const shownTags = findElements()
  .map(({tag}) => tag)
  .filter((tag) => tag !== 'relations-topic' && tag !== PAGE);

/** What an author pastes: ordinary HTML inside each tag, and the words that must never be lost. */
export const timelineMarkup = `<relations-timeline heading="A short history">
  <ol>
    <li><time datetime="1949-10-06">6 October 1949</time> <b>Relations begin</b>
      <p>Five days after the founding.</p></li>
    <li><time datetime="1961-07-11">11 July 1961</time> <b>Treaty signed</b>
      <p>In Beijing.</p></li>
    <li><time datetime="1992-08-24">24 August 1992</time> <b>Seoul recognised</b>
      <p>Pyongyang was told in July.</p></li>
  </ol>
</relations-timeline>`;

export const chartMarkup = `<trade-chart>
  <table>
    <caption>Trade by year</caption>
    <thead><tr><th>Year</th><th>Imports (tonnes)</th><th>Exports (tonnes)</th></tr></thead>
    <tbody>
      <tr><th>2021</th><td>260.16</td><td>~57.87</td></tr>
      <tr><th>2022</th><td>894</td><td>n/a</td></tr>
      <tr><th>2023</th><td>&gt;2,000</td><td>250–300</td></tr>
    </tbody>
  </table>
</trade-chart>`;

export const timelineWords = [
  '6 October 1949',
  'Relations begin',
  'Five days after the founding.',
  'Treaty signed',
  'In Beijing.',
  'Seoul recognised',
  'Pyongyang was told in July.',
];

export const chartWords = ['Trade by year', '260.16', '57.87', '894', '2,000', '250–300'];

/** The tags that a page with these scripts shows. */
export const script = (tag) => `<script type="module" src="/cdn/${tag}.js"></script>`;

export const reserve = '<link rel="stylesheet" href="/cdn/reserve.css">';

/** A page with one element between two lines of text. */
export const bodyAround = (markup) => `<p>Before.</p>${markup}<p>After.</p>`;

/** What an author pastes for the other elements, with words that must never be lost. */
export const moreMarkup = {
  'flash-deck': {
    markup: `<flash-deck><dl><dt>Yalu</dt><dd>River at Dandong.</dd><dt>Tumen</dt><dd>River in the north-east.</dd></dl></flash-deck>`,
    words: ['Yalu', 'River at Dandong.', 'Tumen', 'River in the north-east.'],
  },
  'tf-quiz': {
    markup: `<tf-quiz><ol><li data-answer="true">Amnok is the Yalu.<p>True. It is its Korean name.</p></li>
      <li data-answer="false">Dandong lies on the Tumen.<p>False. It lies on the Yalu.</p></li></ol></tf-quiz>`,
    words: [
      'Amnok is the Yalu.',
      'True. It is its Korean name.',
      'Dandong lies on the Tumen.',
      'False. It lies on the Yalu.',
    ],
  },
  'teacher-studio': {
    markup: `<teacher-studio><dl><dt>Yalu</dt><dd>River at Dandong.</dd></dl>
      <ol><li data-answer="true">Amnok is the Yalu.<p>True. It is its Korean name.</p></li></ol></teacher-studio>`,
    words: ['Yalu', 'River at Dandong.', 'Amnok is the Yalu.', 'True. It is its Korean name.'],
  },
  'topic-section': {
    markup: `<topic-section><h2>The border</h2><h3>Rivers</h3><p>It follows two rivers.</p><p>They rise on one mountain.</p></topic-section>`,
    words: ['The border', 'Rivers', 'It follows two rivers.', 'They rise on one mountain.'],
  },
  'relations-hero': {
    markup: `<relations-hero><h1>Tides</h1><p>About the sea.</p><p><a href="https://example.org/tide">Tide</a></p></relations-hero>`,
    words: ['Tides', 'About the sea.', 'Tide'],
  },
  'border-map': {
    markup: `<border-map><table><tr><th>Name</th><th>Lat</th><th>Lon</th><th>Text</th></tr>
      <tr><td>Dandong</td><td>40.13</td><td>124.39</td><td>A city on the river.</td></tr></table></border-map>`,
    words: ['Dandong', 'A city on the river.'],
  },
};
