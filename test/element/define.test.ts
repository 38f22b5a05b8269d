import {expect} from 'chai';
import {define} from '../../src/element/define.js';
import {VERSION} from '../../src/element/version.js';

function makeElement(tag: string, version: string): Parameters<typeof define>[0] {
  return class extends HTMLElement {
    static readonly tag = tag;
    static readonly version = version;
  };
}

function warningsDuring(action: () => void): string[] {
  const warnings: string[] = [];
  const original = console.warn;
  console.warn = (text: string) => void warnings.push(text);
  try {
    action();
  } finally {
    console.warn = original;
  }
  return warnings;
}

describe('define', () => {
  it('takes a free tag', () => {
    const element = makeElement('define-free', '1.0.0');
    define(element);
    expect(customElements.get('define-free')).to.equal(element);
  });

  it('leaves a tag that the same version holds, in silence', () => {
    const first = makeElement('define-same', '1.0.0');
    const warnings = warningsDuring(() => {
      define(first);
      define(makeElement('define-same', '1.0.0'));
    });
    expect(customElements.get('define-same')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('warns once, and does not throw, where another version holds the tag', () => {
    const warnings = warningsDuring(() => {
      define(makeElement('define-other', '1.0.0'));
      define(makeElement('define-other', '2.0.0'));
      define(makeElement('define-other', '2.0.0'));
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<define-other> 2.0.0').and.include('1.0.0');
  });

  it('gives one class a second tag', () => {
    const element = makeElement('define-first', '1.0.0');
    define(element);
    define(element, 'define-second');
    expect(document.createElement('define-second')).to.be.instanceOf(element);
  });

  it('does nothing without a registry', () => {
    expect(() =>
      define(makeElement('define-none', '1.0.0'), 'define-none', undefined),
    ).not.to.throw();
  });
});

describe('VERSION', () => {
  it('is the version of the package', async () => {
    const response = await fetch(new URL('../../package.json', import.meta.url));
    const {version} = (await response.json()) as {version: string};
    expect(VERSION).to.equal(version);
  });
});
