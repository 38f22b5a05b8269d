import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {RuleTester} from 'eslint';
import {describeFile} from '../../tools/cdn-manifest.mjs';
import {layers} from '../../tools/eslint-layers.mjs';
import {root} from '../../tools/files.mjs';
import {minifyCss, minifyMarkup} from '../../tools/minify-literals.mjs';
import {readSlice} from '../../tools/topic-slices.mjs';

describe('minified literals', () => {
  test('keep one space where markup has some, and none where it has none', () => {
    const pieces = [
      '\n  <p\n    class="a  b"\n    ?hidden=',
      '\n  >\n    one <b>two</b>',
      '\n  </p>\n',
    ];
    const expected = [' <p class="a b" ?hidden=', '> one <b>two</b>', ' </p> '];
    assert.deepEqual(minifyMarkup(pieces), expected);
  });

  test('leave markup alone in which whitespace shows', () => {
    assert.equal(minifyMarkup(['<pre>\n  a\n</pre>']), undefined);
    assert.equal(minifyMarkup(['<textarea>\n  a\n</textarea>']), undefined);
    assert.deepEqual(minifyMarkup(['<textarea\n  rows="2"\n></textarea>']), [
      '<textarea rows="2"></textarea>',
    ]);
  });

  test('keep the place of every expression in a style sheet', () => {
    const pieces = ['\n', '\n  .a {\n    color: ', ';\n    ', ';\n  }\n'];
    assert.deepEqual(minifyCss(pieces), ['', '.a{color:', ';', '}']);
  });

  test('leave a broken style sheet alone', () => {
    assert.equal(minifyCss(['.a { color: red']), undefined);
  });
});

describe('slices of the topic', () => {
  for (const name of ['timeline', 'chart']) {
    test(`${name} brings the sources it cites and no others`, () => {
      const {sources, ...rest} = readSlice(name);
      const cited = new Set(JSON.stringify(rest).match(/"[\w-]+"/g));
      for (const {id} of sources ?? []) assert.ok(cited.has(`"${id}"`), `${id} is not cited`);
    });
  }

  test('name what there is when asked for another', () => {
    assert.throws(() => readSlice('weather'), /no slice “weather”, only timeline/);
  });
});

describe('the manifest of files', () => {
  test('gives sizes and an integrity that browsers take', () => {
    const {bytes, integrity} = describeFile(Buffer.from('alert(1)\n'.repeat(100)));
    assert.equal(bytes.raw, 900);
    assert.ok(bytes.brotli < bytes.gzip && bytes.gzip < bytes.raw);
    assert.match(integrity, /^sha384-[A-Za-z0-9+/]{64}$/);
  });
});

describe('the layers', () => {
  const filename = (path) => `${root}/src/${path}`;
  RuleTester.describe = (name, run) => run();
  RuleTester.it = (name, run) => test(`of import: ${name}`, run);
  new RuleTester().run('layers', layers, {
    valid: [
      {filename: filename('topic/readers/a.ts'), code: `import '../types.js';`},
      {filename: filename('element/a.ts'), code: `import '../topic/types.js';`},
      {filename: filename('chart/a.ts'), code: `import '../element/define.js'; import 'lit';`},
      {filename: filename('define.ts'), code: `import './chart/trade-chart.define.js';`},
    ],
    invalid: [
      {filename: filename('topic/a.ts'), code: `import '../element/a.js';`, errors: 1},
      {filename: filename('element/a.ts'), code: `export * from '../chart/a.js';`, errors: 1},
      {filename: filename('chart/a.ts'), code: `import '../timeline/a.js';`, errors: 1},
      {filename: filename('chart/a.ts'), code: `import '../index.js';`, errors: 1},
    ],
  });
});
