import {expect} from 'chai';
import {closestAcross, usableLocale} from '../../src/element/locale.js';
import {registerTranslation, translator} from '../../src/element/messages.js';
import {openStore} from '../../src/element/storage.js';
import {luminance, toTheme} from '../../src/element/theme.js';
import {mount, unmountAll, until, WordList} from './support.js';

WordList.define();

describe('theme', () => {
  afterEach(() => {
    unmountAll();
    document.body.removeAttribute('style');
  });

  const scheme = (list: WordList): string =>
    getComputedStyle(list.renderRoot.querySelector('.root')!).colorScheme;

  it('reads a dark page from its light text, and follows when it changes', async () => {
    document.body.style.color = '#eee';
    const list = mount('<word-list></word-list>').querySelector<WordList>('word-list')!;
    await list.updateComplete;
    await until(() => scheme(list) === 'dark');
    document.body.style.color = '#222';
    await until(() => scheme(list) === 'light');
  });

  it('stays as the author set it', async () => {
    document.body.style.color = '#eee';
    const list = mount('<word-list theme="light"></word-list>').querySelector<WordList>(
      'word-list',
    )!;
    await list.updateComplete;
    expect(scheme(list)).to.equal('light');
  });

  it('takes an unknown value for auto', () => {
    expect(toTheme('sepia')).to.equal('auto');
  });

  it('measures colours in any notation', () => {
    expect(luminance('rgb(255, 255, 255)')).to.be.closeTo(1, 1e-6);
    expect(luminance('rgba(0, 0, 0, 0.8)')).to.equal(0);
    expect(luminance('oklch(1 0 0)')).to.be.greaterThan(0.95);
  });
});

describe('page styles', () => {
  afterEach(unmountAll);

  it('do not get in, but for font family and colour', async () => {
    const place = mount(`<style>
        #hostile * { line-height: 3 !important; letter-spacing: .3em !important;
          text-transform: uppercase !important; text-align: right; font-family: monospace; }
      </style><div id="hostile"><word-list></word-list></div>`);
    const list = place.querySelector<WordList>('word-list')!;
    await list.updateComplete;
    const {letterSpacing, textTransform, textAlign, fontFamily, lineHeight} = getComputedStyle(
      list.renderRoot.querySelector('li')!,
    );
    expect(letterSpacing).to.be.oneOf(['normal', '0px']);
    expect(textTransform).to.equal('none');
    expect(textAlign).to.be.oneOf(['start', 'left']);
    expect(lineHeight).to.equal('24px');
    expect(fontFamily).to.equal('monospace');
  });
});

describe('language', () => {
  afterEach(unmountAll);

  it('comes from the nearest ancestor, out of shadow trees as well', () => {
    const place = mount('<div lang="de"><p></p></div>');
    const inner = place.querySelector('p')!.attachShadow({mode: 'open'});
    const span = document.createElement('span');
    inner.append(span);
    expect(closestAcross(span, '[lang]')?.getAttribute('lang')).to.equal('de');
  });

  it('falls back to English on a malformed tag', () => {
    expect(usableLocale('not a tag')).to.equal('en');
    expect(usableLocale('pt-br')).to.equal('pt-BR');
  });

  it('fills messages, picks plurals, and takes a translation that is registered', () => {
    const english = {hits: {one: '{n} hit', other: '{n} hits'}, greet: 'Hello {name}'};
    expect(translator('sample', english, 'en')('hits', {n: 1})).to.equal('1 hit');
    expect(translator('sample', english, 'en')('hits', {n: 2000})).to.equal('2,000 hits');
    registerTranslation({lang: 'fr', tables: {sample: {greet: 'Bonjour {name}'}}});
    const french = translator('sample', english, 'fr-CA');
    expect(french('greet', {name: 'Ann'})).to.equal('Bonjour Ann');
    expect(french('hits', {n: 2})).to.equal('2 hits');
  });
});

describe('storage', () => {
  it('keeps values between visits, by topic', () => {
    openStore('a', 'local').set('layout', {list: true});
    expect(openStore('a', 'local').get('layout')).to.deep.equal({list: true});
    expect(openStore('b', 'local').get('layout')).to.equal(undefined);
    openStore('a', 'local').delete('layout');
    expect(openStore('a', 'local').get('layout')).to.equal(undefined);
  });

  it('writes nothing with persist="none"', () => {
    const before = localStorage.length;
    const store = openStore('c', 'none');
    store.set('layout', 1);
    expect(store.get('layout')).to.equal(1);
    expect(localStorage.length).to.equal(before);
  });

  it('reads a corrupt entry as never written', () => {
    openStore('d', 'local').set('x', 1);
    const key = Object.keys(localStorage).find((name) => name.endsWith(':d:x'))!;
    localStorage.setItem(key, '{broken');
    expect(openStore('d', 'local').get('x')).to.equal(undefined);
    localStorage.removeItem(key);
  });
});
