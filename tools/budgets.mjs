/**
 * Holds the bundles against their ceilings, and against the sizes last
 * committed in `tools/sizes.json`.
 *
 *   npm run budgets                 after a build: ceilings, and growth over 2 per cent
 *   npm run budgets -- --update     takes the present sizes as the new measure, in the README too
 *
 * Sizes are in bytes after brotli 11. Bundles are measured without the bundled
 * topic, and the topic's slices by themselves.
 */
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import filePlugin from '@size-limit/file';
import sizeLimit from 'size-limit';
import {findElements, PAGE} from './elements.mjs';
import {findFiles, root} from './files.mjs';
import {updateReadme} from './readme-sizes.mjs';
import {sliceNames} from './topic-slices.mjs';

/**
 * The most a bundle may weigh without the topic, in kilobytes of 1,000 bytes.
 * First what the design asks for, then, where that is not reached, the ceiling
 * that holds until it is: it may be lowered, never raised without a reason.
 */
const bundleCeilings = {
  'border-map': [20, 27.7],
  'clarity-challenge': [22, 33.3],
  'flash-deck': [26, 36.1],
  'leader-visits': [16, 30.8],
  'reference-list': [12, 18],
  'relations-hero': [12, 15.4],
  'relations-timeline': [28, 48.2],
  'relations-topic': [10, 10.2],
  'source-note': [12, 14.3],
  'teacher-studio': [36.9],
  'tf-quiz': [20, 29.3],
  'topic-section': [12, 19],
  'trade-chart': [24, 39.6],
};

/** The most a slice of the topic may add; the game's holds three pictures of 6 KB each. */
const sliceCeilings = {timeline: [16], sections: [8, 14], claims: [8, 11], challenge: [26]};
const otherSlices = [8];

const wholeCeilings = [150, 233.5];

/** The whole page with all its parts and pictures, each file compressed by itself. */
const pageCeilings = [150, 277];

const growthAllowed = 0.02;
const committedFile = join(root, 'tools/sizes.json');
const measured = join(root, '.cache/measured');

function checks() {
  const tags = findElements().filter(({tag}) => tag !== PAGE);
  const bundles = tags.map(({tag}) => ({
    name: tag,
    path: join(measured, 'empty', `${tag}.js`),
    goal: bundleCeilings[tag]?.[0],
    ceiling: bundleCeilings[tag]?.at(-1),
  }));
  const slices = sliceNames.map((name) => ({
    name: `topic:${name}`,
    path: join(measured, 'slices', `${name}.js`),
    goal: (sliceCeilings[name] ?? otherSlices)[0],
    ceiling: (sliceCeilings[name] ?? otherSlices).at(-1),
  }));
  const whole = {
    name: 'all.js',
    path: join(root, 'dist/cdn/all.js'),
    goal: wholeCeilings[0],
    ceiling: wholeCeilings.at(-1),
  };
  const page = {
    name: PAGE,
    path: join(root, `dist/cdn/${PAGE}.js`),
    more: ['.js', '.svg'].flatMap((ending) => findFiles('dist/cdn/parts', ending)),
    goal: pageCeilings[0],
    ceiling: pageCeilings.at(-1),
  };
  const reserve = {name: 'reserve.css', path: join(root, 'dist/cdn/reserve.css'), ceiling: 1.024};
  return [...bundles, ...slices, whole, page, reserve];
}

async function measure(check) {
  if (!existsSync(check.path)) return {...check, size: NaN};
  const files = {checks: [{files: [check.path, ...(check.more ?? [])]}]};
  const [{size}] = await sizeLimit([filePlugin], files);
  return {...check, size};
}

/** What is wrong with one size, or an empty text. */
function complaint({name, size, ceiling}, committed) {
  if (ceiling === undefined) return 'has no ceiling: add one to tools/budgets.mjs';
  if (Number.isNaN(size)) return 'is not built: run npm run build';
  if (size > ceiling * 1000) return `over its ceiling by ${size - ceiling * 1000} bytes`;
  if (!committed) return '';
  const before = committed[name];
  if (before === undefined) return 'is new: run npm run budgets -- --update';
  if (size <= before * (1 + growthAllowed)) return '';
  const percent = ((size / before - 1) * 100).toFixed(1);
  return `grew by ${percent} % over ${before}: run npm run budgets -- --update and say why in the commit`;
}

function table(rows) {
  const kilo = (bytes) => (bytes / 1000).toFixed(2).padStart(8);
  const width = Math.max(...rows.map(({name}) => name.length));
  const lines = rows.map(({name, size, goal, ceiling, problem}) => {
    const missed = goal && size > goal * 1000 ? `design: ${goal}` : '';
    const used = ceiling ? `${Math.round((size / ceiling) * 0.1)} %`.padStart(6) : '';
    return `${name.padEnd(width)} ${kilo(size)} kB of ${String(ceiling ?? '–').padStart(3)} ${used}  ${missed}  ${problem}`;
  });
  return lines.join('\n');
}

const readCommitted = async () =>
  existsSync(committedFile) ? JSON.parse(await readFile(committedFile, 'utf8')) : {};

/**
 * Prints the table. Resolves to false where something is too heavy.
 *
 * @param {{growth?: boolean}} [options] `growth` also compares with the committed sizes.
 */
export async function checkBudgets({growth = false} = {}) {
  const committed = growth ? await readCommitted() : undefined;
  const sizes = await Promise.all(checks().map(measure));
  const rows = sizes.map((row) => ({...row, problem: complaint(row, committed)}));
  console.log(`Sizes after brotli, without the topic\n${table(rows)}`);
  return rows.every(({problem}) => !problem);
}

async function update() {
  const sizes = await Promise.all(checks().map(measure));
  const entries = Object.fromEntries(sizes.map(({name, size}) => [name, size]));
  await writeFile(committedFile, `${JSON.stringify(entries, null, 2)}\n`);
  await updateReadme(entries);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--update')) await update();
  if (!(await checkBudgets({growth: true}))) process.exitCode = 1;
}
