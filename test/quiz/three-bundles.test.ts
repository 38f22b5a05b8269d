import {expect} from 'chai';
import claims from 'topic:claims';
import {rendered, shownText} from '../support/bundles.js';

const tags = ['flash-deck', 'tf-quiz', 'clarity-challenge'] as const;

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>')}`;

/** The quiz asks three statements; the game has a picture that no statement gives away. */
const practise = (attributes = ''): string => `
  <flash-deck ${attributes}></flash-deck>
  <tf-quiz count="3" themes="economy" ${attributes}></tf-quiz>
  <clarity-challenge image="${picture}" image-name="Zebra" mode="relaxed" ${attributes}></clarity-challenge>`;

/** Stands in for the browser's store, which files that are tested at the same time share. */
const ownStore = `<script>
  const kept = new Map();
  const store = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  Object.defineProperty(window, 'localStorage', {value: store});
  window.kept = kept;
</script>`;

/** A page of its own, with each element from its own bundle. */
async function openPage(body: string, scripts: readonly string[] = tags): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const files = scripts.map((tag) => `<script type="module" src="/dist/cdn/${tag}.js"></script>`);
  frame.srcdoc = `<!doctype html><html lang="en">${ownStore}${files.join('')}<body>${body}`;
  document.body.append(frame);
  await loaded;
  await rendered(frame.contentDocument!);
  return frame.contentDocument!;
}

const find = (page: Document, tag: string, selector: string): HTMLElement =>
  page.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>(selector)!;

async function click(page: Document, tag: string, selector: string): Promise<void> {
  find(page, tag, selector).click();
  await rendered(page);
}

/** Answers every statement of the quiz wrongly; the statements. */
async function missAll(page: Document): Promise<readonly string[]> {
  const missed: string[] = [];
  for (let n = 0; n < 3; n++) {
    const statement = find(page, 'tf-quiz', '.statement').textContent.trim();
    missed.push(statement);
    const claim = claims.claims.find((each) => each.statement === statement);
    await click(page, 'tf-quiz', `[data-value="${!claim?.answer}"]`);
    await click(page, 'tf-quiz', '.next');
  }
  return missed;
}

/** Ids of the questions that the game would ask. */
async function asked(page: Document): Promise<readonly string[]> {
  await click(page, 'clarity-challenge', '.primary');
  const game = page.querySelector('clarity-challenge') as unknown as {
    session: {round: {queue: readonly {id: string}[]}};
  };
  return game.session.round.queue.map(({id}) => id);
}

const idOf = (statement: string): string =>
  claims.claims.find((claim) => claim.statement === statement)?.id ?? '';

describe('deck, quiz and game from three bundles', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [place, body, scripts] of [
    ['on one page', practise(), tags],
    [
      'inside a topic',
      `<relations-topic>${practise()}</relations-topic>`,
      [...tags, 'relations-topic'],
    ],
    ['that keep nothing', practise('persist="none"'), tags],
    [
      'inside a topic that keeps nothing',
      `<relations-topic persist="none">${practise()}</relations-topic>`,
      [...tags, 'relations-topic'],
    ],
  ] as const) {
    it(`know of each other what was missed: ${place}`, async () => {
      const page = await openPage(body, scripts);
      const missed = await missAll(page);
      expect(shownText(page.querySelector('flash-deck'))).to.include('Missed in the quiz 3');
      await click(page, 'flash-deck', '.chips button:last-child');
      expect(missed).to.include(find(page, 'flash-deck', '.front .phrase').textContent.trim());
      expect(await asked(page)).to.include.members(missed.map(idOf));
      const {kept} = page.defaultView as unknown as {kept: Map<string, string>};
      expect(kept.size > 0).to.equal(!body.includes('none'));
    });
  }

  it('hold apart what belongs to another topic', async () => {
    const page = await openPage(
      `<relations-topic><script type="application/json">{"id": "other", "claims":
        [{"statement": "One.", "answer": true}]}</script><tf-quiz></tf-quiz></relations-topic>
      <flash-deck></flash-deck>`,
      [...tags, 'relations-topic'],
    );
    await click(page, 'tf-quiz', '[data-value="false"]');
    expect(find(page, 'tf-quiz', '.verdict').textContent).to.include('Not so');
    expect(shownText(page.querySelector('flash-deck'))).not.to.include('Missed in the quiz');
  });
});
