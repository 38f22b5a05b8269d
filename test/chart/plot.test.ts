import {expect} from 'chai';
import fc from 'fast-check';
import {placeMarkers} from '../../src/chart/markers.js';
import {drawPlot, type Plot} from '../../src/chart/plot.js';
import {fit, textWidth} from '../../src/chart/shapes.js';
import {sheetOf, withGaps} from '../../src/chart/sheet.js';
import {parseFuzzyDate} from '../../src/topic/fuzzy-date.js';
import type {Marker} from '../../src/topic/types.js';
import {data, seriesOf} from './support.js';

function plot(rows: readonly object[], width = 600): Plot {
  const sheet = withGaps(sheetOf(seriesOf(rows), 'table', data, (name) => name));
  return drawPlot({
    sheet,
    markers: data.markers,
    width,
    height: 300,
    font: 12,
    scale: 'linear',
    locale: 'en',
    gap: 8,
  });
}

const ticks = ({shapes}: Plot): {text: string; from: number; to: number}[] =>
  shapes.flatMap((shape) => {
    if (shape.kind !== 'text' || shape.paint !== 'tick' || shape.anchor !== 'middle') return [];
    const half = textWidth(shape.text, 12) / 2;
    return [{text: shape.text, from: shape.x - half, to: shape.x + half}];
  });

describe('plot', () => {
  it('gives heights in proportion', () => {
    const {shapes} = plot([
      {year: 2020, a: 100},
      {year: 2021, a: 25},
    ]);
    const heights = shapes.flatMap((shape) =>
      shape.paint === 'bar' && shape.kind === 'rect' ? [shape.h] : [],
    );
    expect(heights[1]).to.be.closeTo((heights[0] ?? 0) / 4, 0.2);
  });

  it('never lets axis labels overlap or leave the plot', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 200}),
        fc.integer({min: 200, max: 1600}),
        (count, width) => {
          const rows = Array.from({length: count}, (_, at) => ({year: 1850 + at, a: at}));
          const labels = ticks(plot(rows, width));
          return (
            labels.length > 0 &&
            labels.every(({from, to}, at) => from >= (labels[at - 1]?.to ?? 0) && to <= width + 0.1)
          );
        },
      ),
    );
  });

  it('labels round years where it cannot label all', () => {
    const rows = Array.from({length: 40}, (_, at) => ({year: 1983 + at, a: at}));
    expect(ticks(plot(rows, 400)).map(({text}) => Number(text) % 5)).to.satisfy((rest: number[]) =>
      rest.every((n) => n === 0),
    );
  });

  it('cuts long names and never to nothing but dots', () => {
    expect(fit('Northfield', 12, 200)).to.equal('Northfield');
    expect(fit('Northfield', 12, 50)).to.match(/^North?f?…$/);
    expect(fit('Northfield', 12, 10)).to.equal('');
  });

  it('draws nothing outside for any value', () => {
    const value = fc.oneof(
      // Nothing that is counted is that near to 0 without being 0.
      fc
        .double({noNaN: true, min: -1e12, max: 1e12})
        .map((number) => (Math.abs(number) < 1e-9 ? 0 : number)),
      fc.constantFrom('~5', '>5', '<5', '4–9', '−7–3', '≤-3', null),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({a: value, b: value}), {minLength: 1, maxLength: 80}),
        (rows) => {
          const {shapes, bottom} = plot(rows.map((row, at) => ({year: 1900 + at, ...row})));
          return shapes.every((shape) => {
            if (shape.kind !== 'rect') return !/NaN|Infinity/.test(JSON.stringify(shape));
            return shape.h >= 0 && shape.y >= -1 && shape.y + shape.h <= bottom + 2;
          });
        },
      ),
    );
  });
});

describe('markers', () => {
  const marker = (label: string, date: string): Marker => {
    const parsed = parseFuzzyDate(date);
    if (!parsed) throw new Error(date);
    return {id: label, label, date: parsed, sources: []};
  };
  const list = ['2016-03', '2017-08', '2020-01', '2022-01'].map((date) =>
    marker(`What happened in ${date}`, date),
  );
  const at = (width: number) => (each: Marker) =>
    [((each.date.start - 2003) / 23) * width, 0] as const;

  it('have labels that neither overlap nor are crossed by a rule where there is room', () => {
    const {markers, numbered} = placeMarkers(list, at(1100), 1100, 12);
    expect(numbered).to.equal(false);
    const boxes = markers.map(({labelX, anchor, text, level, x}) => {
      const length = textWidth(text, 12);
      return {
        from: anchor === 'end' ? labelX - length : labelX,
        to: anchor === 'end' ? labelX : labelX + length,
        level,
        x,
      };
    });
    for (const one of boxes) {
      for (const other of boxes) {
        if (one === other) continue;
        expect(one.level === other.level && one.from < other.to && other.from < one.to).to.equal(
          false,
        );
        expect(other.level >= one.level && other.x > one.from && other.x < one.to).to.equal(false);
      }
    }
  });

  it('become numbers apart from one another where there is none', () => {
    const {markers, numbered} = placeMarkers(list, at(240), 240, 12);
    expect(numbered).to.equal(true);
    expect(placeMarkers(list, at(1100), 1100, 12, 1).numbered).to.equal(true);
    expect(markers.map(({text}) => text)).to.deep.equal(['1', '2', '3', '4']);
    markers.forEach(({labelX}, index) => {
      expect(labelX - (markers[index - 1]?.labelX ?? -99)).to.be.at.least(24);
      expect(labelX).to.be.within(12, 228);
    });
  });
});
