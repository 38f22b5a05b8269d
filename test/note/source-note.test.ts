import axe from 'axe-core';
import {expect} from 'chai';
import '../../src/note/source-note.define.js';
import type {SourceNote} from '../../src/note/source-note.js';
import {reportAddress} from '../../src/note/report-address.js';
import {ChartSelectEvent} from '../../src/chart/events.js';
import {CardTurnEvent} from '../../src/deck/events.js';
import {CitationSelectEvent} from '../../src/element/citation-select-event.js';
import {PlaceSelectEvent} from '../../src/map/events.js';
import {mount, unmountAll, until} from '../element/support.js';

const textOf = (note: Element): string => note.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const reportOf = (note: Element): URL | null => {
  const link = note.shadowRoot?.querySelector<HTMLAnchorElement>('[part=report]');
  return link ? new URL(link.href) : null;
};

async function show(attributes = '', lang = 'en'): Promise<SourceNote> {
  const place = mount(`<div lang="${lang}"><source-note ${attributes}></source-note></div>`);
  const note = place.querySelector('source-note')!;
  await until(() => note.shadowRoot?.querySelector('.items'));
  return note;
}

afterEach(unmountAll);

describe('<source-note>', () => {
  it('tells of the data date, the licences, whose data is used and what it is not', async () => {
    const text = textOf(await show());
    for (const words of [
      'up to March 2026',
      'Code: MIT',
      'CC BY 4.0',
      'GeoNames',
      'Natural Earth',
    ]) {
      expect(text).to.include(words);
    }
    expect(text).to.include('No professional advice');
  });

  it('writes the date as the language does', async () => {
    expect(textOf(await show('', 'de'))).to.include('März 2026');
  });

  it('says nothing about reports without an address', async () => {
    expect(reportOf(await show())).to.equal(null);
  });

  it('fills a report with the page and with what the reader looked at last', async () => {
    const note = await show('report-url="https://example.org/new?label=error"');
    expect(reportOf(note)?.searchParams.get('page')).to.equal(location.href);
    expect(reportOf(note)?.searchParams.get('label')).to.equal('error');
    const place = {id: 'dandong', name: 'Dandong & Sinuiju', lat: 40, lon: 124};
    note.before(document.createElement('border-map'));
    note.previousElementSibling!.dispatchEvent(new PlaceSelectEvent(place));
    await until(() => reportOf(note)?.searchParams.get('about'));
    expect(reportOf(note)?.searchParams.get('about')).to.equal('Dandong & Sinuiju (border-map)');
    expect(reportOf(note)?.searchParams.get('body')).to.include('Dandong & Sinuiju (border-map)');
    expect(textOf(note)).to.include('Dandong & Sinuiju');
  });

  it('fills a mail with what the reader looked at last, whichever element tells', async () => {
    const note = await show('report-url="mailto:desk@example.org"');
    const told: readonly [string, Event, string][] = [
      ['trade-chart', new ChartSelectEvent('2016', 2016), '2016 (trade-chart)'],
      ['flash-deck', new CardTurnEvent('card-7', 'answer'), 'card-7 (flash-deck)'],
      [
        'topic-section',
        new CitationSelectEvent({id: 'a', title: 'A + B'}),
        'A + B (topic-section)',
      ],
    ];
    for (const [tag, event, what] of told) {
      const element = document.createElement(tag);
      note.before(element);
      element.dispatchEvent(event);
      await until(() => textOf(note).includes(what));
      expect(reportOf(note)?.searchParams.get('body')).to.include(`Last looked at: ${what}\n`);
    }
  });

  it('opens a form in a new tab and says so, and a mail where the reader mails', async () => {
    const linkOf = (note: Element) => note.shadowRoot!.querySelector('[part=report]')!;
    const itemOf = (note: Element) => linkOf(note).closest('dd')!.textContent;
    const form = await show('report-url="/new"');
    expect(linkOf(form).getAttribute('target')).to.equal('_blank');
    expect(itemOf(form)).to.include('opens in a new tab');
    const mail = await show('report-url="MAILTO:desk@example.org"');
    expect(linkOf(mail).hasAttribute('target')).to.equal(false);
    expect(itemOf(mail)).not.to.include('opens in a new tab');
  });

  it('names the address that the page has when the reader reports', async () => {
    const note = await show('report-url="https://example.org/new"');
    const before = location.href;
    history.replaceState(null, '', '#event=treaty-1961');
    const link = note.shadowRoot!.querySelector<HTMLAnchorElement>('[part=report]')!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(reportOf(note)?.searchParams.get('page')).to.match(/#event=treaty-1961$/);
    history.replaceState(null, '', before);
  });

  it('shows text of the author in place of its own', async () => {
    const place = mount('<source-note><p>Written by class 9b.</p></source-note>');
    const note = place.querySelector('source-note')!;
    await until(() => textOf(note).includes('Written by class 9b.'));
    expect(textOf(note)).not.to.include('An independent page');
  });

  it('passes axe', async () => {
    const note = await show('report-url="https://example.org/new"');
    const {violations} = await axe.run(note, {rules: {region: {enabled: false}}});
    expect(violations.map(({id}) => id)).to.eql([]);
  });
});

describe('addresses for reports', () => {
  const report = {subject: 'A & B', body: 'One\nTwo', page: 'https://a.example/?x=1', about: ''};
  const address = (target: string): string => reportAddress(target, report, 'https://a.example/');

  it('give mail a subject and a text, with spaces that mail programs read', () => {
    expect(address('mailto:desk@example.org')).to.equal(
      'mailto:desk@example.org?subject=A%20%26%20B&body=One%0ATwo',
    );
  });

  it('keep what the author set', () => {
    expect(new URL(address('/new?title=Mine')).searchParams.get('title')).to.equal('Mine');
  });

  it('leave out what is not known', () => {
    expect(new URL(address('/new')).searchParams.has('about')).to.equal(false);
  });

  it('take no address that runs code', () => {
    for (const target of ['javascript:alert(1)', 'data:text/html,x', '', 'http://[']) {
      expect(address(target)).to.equal('');
    }
  });
});
