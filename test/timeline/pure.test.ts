import {expect} from 'chai';
import fc from 'fast-check';
import {countByTime, densityPath} from '../../src/timeline/density.js';
import {eventInHash, linkToEvent} from '../../src/timeline/deep-link.js';
import {stepFrom, stepOf} from '../../src/timeline/keys.js';
import {fitText} from '../../src/timeline/labels.js';
import {fold, highlight, matcher} from '../../src/timeline/search.js';
import {
  domainOf,
  eraAt,
  groupByEra,
  sortEvents,
  withinLimits,
} from '../../src/timeline/time-index.js';
import {readingTime} from '../../src/timeline/tour.js';
import {clampView, mixViews, panView, spanOf, zoomView} from '../../src/timeline/view.js';
import {date, event} from './samples.js';

const domain = {t0: 1900, t1: 2000};

describe('views', () => {
  it('stay inside the domain whatever is asked', () => {
    const time = fc.double({min: 1000, max: 3000, noNaN: true});
    fc.assert(
      fc.property(time, time, fc.double({min: 0.01, max: 100, noNaN: true}), (a, b, factor) => {
        const view = clampView({t0: Math.min(a, b), t1: Math.max(a, b)}, domain);
        for (const next of [
          view,
          zoomView(view, factor, a, domain),
          panView(view, factor, domain),
        ]) {
          expect(next.t0).to.be.at.least(domain.t0 - 1e-9);
          expect(next.t1).to.be.at.most(domain.t1 + 1e-6);
          expect(spanOf(next)).to.be.greaterThan(0);
        }
      }),
    );
  });

  it('keep the time under the pointer in place when zoomed', () => {
    const view = zoomView({t0: 1940, t1: 1960}, 2, 1945, domain);
    expect(view.t0).to.be.closeTo(1942.5, 1e-9);
    expect(view.t1).to.be.closeTo(1952.5, 1e-9);
  });

  it('glide from one to the other', () => {
    const from = {t0: 1900, t1: 2000};
    const to = {t0: 1950, t1: 1960};
    expect(mixViews(from, to, 0).t0).to.be.closeTo(1900, 1e-9);
    expect(mixViews(from, to, 1)).to.equal(to);
    expect(spanOf(mixViews(from, to, 0.5))).to.be.closeTo(Math.sqrt(1000), 1e-9);
  });
});

describe('events in time', () => {
  it('are sorted, a span before what happened in it', () => {
    const sorted = sortEvents([
      event('b', '1950-06-25'),
      event('c', '1951'),
      event('a', '1950-06-25/1953'),
    ]);
    expect(sorted.map(({id}) => id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('are limited to what touches the limits', () => {
    const all = [
      event('a', '1950'),
      event('b', '1950/1970'),
      event('c', '1965'),
      event('d', '1990'),
    ];
    const ids = withinLimits(all, date('1960'), date('1980')).map(({id}) => id);
    expect(ids).to.deep.equal(['b', 'c']);
  });

  it('have a domain even where there are none, or one', () => {
    expect(spanOf(domainOf([], []))).to.be.greaterThan(0);
    const one = domainOf([event('a', '1961-07-11')], []);
    expect(one.t0).to.be.lessThan(1961.52);
    expect(one.t1).to.be.greaterThan(1961.53);
  });

  it('fall into eras', () => {
    const eras = [
      {id: 'x', name: 'X', date: date('1950/1959')},
      {id: 'y', name: 'Y', date: date('1960/1969')},
    ];
    expect(eraAt(eras, date('1961-07-11'))?.id).to.equal('y');
    expect(eraAt(eras, date('1980'))).to.equal(undefined);
    const groups = groupByEra([event('a', '1950'), event('b', '1961'), event('c', '1962')], eras);
    expect(groups.map(({era, events}) => [era?.id, events.length])).to.deep.equal([
      ['x', 1],
      ['y', 2],
    ]);
  });
});

describe('search', () => {
  const found = (query: string): boolean =>
    matcher(
      query,
      () => '11 July 1961',
    )(event('a', '1961', {title: 'Hŏ Chŏng-suk in Pékin', people: ['Zhou Enlai']}));

  it('folds case and diacritics', () => {
    expect(found('ho chong')).to.equal(true);
    expect(found('PEKIN')).to.equal(true);
    expect(fold('Ĳssel')).to.equal('ijssel');
  });

  it('looks into people and dates, and wants every word', () => {
    expect(found('enlai july')).to.equal(true);
    expect(found('enlai mao')).to.equal(false);
  });

  it('marks hits in the text as it was written', () => {
    const hits = highlight('Hŏ in Pékin, PÉKIN', 'pekin').filter(({hit}) => hit);
    expect(hits.map(({text}) => text)).to.deep.equal(['Pékin', 'PÉKIN']);
  });

  it('never loses a character', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string(), (text, query) => {
        expect(
          highlight(text, query)
            .map((piece) => piece.text)
            .join(''),
        ).to.equal(text);
      }),
    );
  });
});

describe('labels', () => {
  const measure = (text: string): number => text.length * 10;

  it('are cut to their room', () => {
    expect(fitText('Treaty of Friendship', 200, 200, measure)).to.equal('Treaty of Friendship');
    expect(fitText('Treaty of Friendship', 200, 110, measure)).to.equal('Treaty of…');
    expect(fitText('Treaty of Friendship', 200, 30, measure)).to.equal('');
  });

  it('never exceed their room', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 0, max: 300}), (text, room) => {
        expect(measure(fitText(text, measure(text), room, measure))).to.be.at.most(
          Math.max(room, 0),
        );
      }),
    );
  });
});

describe('keys', () => {
  it('follow what the eye sees', () => {
    expect(stepOf('ArrowRight', false)).to.equal('next');
    expect(stepOf('ArrowRight', true)).to.equal('previous');
    expect(stepOf('Tab', false)).to.equal(undefined);
  });

  it('walk through time and between lanes', () => {
    const stops = [
      {time: 1950, lane: 0},
      {time: 1955, lane: 2},
      {time: 1960, lane: 0},
    ];
    expect(stepFrom(stops, 0, 'next', 3)).to.equal(1);
    expect(stepFrom(stops, 2, 'next', 3)).to.equal(2);
    expect(stepFrom(stops, 2, 'lane-after', 3)).to.equal(1);
    expect(stepFrom(stops, 1, 'lane-before', 3)).to.equal(0);
    expect(stepFrom(stops, 1, 'last', 3)).to.equal(2);
  });
});

describe('deep links', () => {
  it('carry any id there and back', () => {
    fc.assert(
      fc.property(fc.string({minLength: 1}), (id) => {
        const link = linkToEvent('https://example.org/page?x=1#old', id);
        expect(link).to.match(/^https:\/\/example\.org\/page\?x=1#event=/);
        expect(eventInHash(new URL(link).hash)).to.equal(id);
      }),
    );
  });

  it('are told from other hashes', () => {
    expect(eventInHash('#section-2')).to.equal(undefined);
    expect(eventInHash('')).to.equal(undefined);
  });
});

describe('density', () => {
  it('counts every event once', () => {
    const all = ['1900', '1950', '1950', '1999'].map((text, i) => event(`e${i}`, text));
    const counts = countByTime(all, domain, 10);
    expect(counts.reduce((sum, n) => sum + n)).to.equal(4);
    expect(counts[5]).to.equal(2);
    expect(densityPath(counts, 100, 20).match(/M/g)).to.have.length(3);
  });
});

describe('the tour', () => {
  it('rests longer at a longer text, and never for ever', () => {
    const short = readingTime(event('a', '1950', {text: 'Short.'}));
    const long = readingTime(event('b', '1950', {text: 'word '.repeat(60)}));
    expect(long).to.be.greaterThan(short + 10_000);
    expect(readingTime(event('c', '1950', {text: 'word '.repeat(9999)}))).to.equal(30_000);
  });
});
