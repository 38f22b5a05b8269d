import {expect} from 'chai';
import {citedAround} from '../../src/element/citation-registry.js';
import {open, unmountAll, until, type Reader} from './support.js';

/** What a list of references on the page would show. */
function listed(): readonly string[] {
  return citedAround(document.body).flatMap(({number, source, backlinks}) =>
    backlinks.map(({label}) => `${number} ${source.title}: ${label}`),
  );
}

/** Follows the first way back from the list to the deck, until its card has the focus. */
async function goBack(reader: Reader, phrase: string): Promise<void> {
  citedAround(document.body)[0]?.backlinks[0]?.reveal();
  await until(
    () => reader.phrase === phrase && reader.deck.shadowRoot?.activeElement?.matches('.card'),
  );
}

describe('the citations of a deck', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('are listed by what the card asks', async () => {
    await open();
    expect(listed()).to.deep.equal(['1 A book: Yalu']);
  });

  it('never tell the answer, whichever side is asked', async () => {
    for (const attributes of ['direction="back"', 'mode="type"']) {
      await open(attributes);
      expect(listed(), attributes).to.deep.equal(['1 A book: The western border river']);
      unmountAll();
    }
  });

  it('hide what belongs into a gap', async () => {
    await open('', '<dl><dt>Dandong faces {{Sinuiju}}.</dt><dd><cite>A map</cite></dd></dl>');
    expect(listed()).to.deep.equal(['1 A map: Dandong faces ….']);
  });

  it('lead back to the card, also where it is filtered out, with its front up', async () => {
    const reader = await open('theme-filter="town"');
    expect(reader.phrase).to.equal('Dandong');
    await reader.press(' ', '.card');
    await goBack(reader, 'Yalu');
    expect(reader.find('.sheet')?.matches('[data-turned]')).to.equal(false);
  });

  it('lead out of the panel with the tools', async () => {
    const reader = await open('mode="browse"');
    await reader.click('.more');
    await goBack(reader, 'Yalu');
    expect(reader.find('.sheet')?.matches('[data-turned]')).to.equal(false);
  });
});
