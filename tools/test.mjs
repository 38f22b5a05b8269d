/**
 * All tests that matter to a user, in one command: builds what they need, runs
 * every suite even where one fails, and closes with the totals that the
 * runners themselves report.
 *
 *   npm test
 *   npm test -- node page      some suites: node, unit, page, stories
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {enginesToTest} from './browsers.mjs';
import {findFiles, root} from './files.mjs';

const totalsFile = join(root, '.cache/unit-totals.json');

/** Runs a program, shows its output as it comes and keeps it. */
async function run(program, args, more = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: {...env, ...more},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  const [code] = await once(child, 'close');
  return {output, ok: code === 0};
}

/** Totals that node's test runner closes with. */
function nodeTotals(output) {
  const number = (word) => Number(output.match(new RegExp(`^[#ℹ] ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped'),
  };
}

async function runNode(files, flags = []) {
  if (!files.length) return undefined;
  const {output, ok} = await run(execPath, ['--test', '--test-reporter=spec', ...flags, ...files]);
  return {...nodeTotals(output), ok};
}

async function runUnit() {
  rmSync(totalsFile, {force: true});
  mkdirSync(join(root, '.cache'), {recursive: true});
  const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const {ok} = await run(execPath, [runner], {WTR_TOTALS: totalsFile});
  if (!existsSync(totalsFile)) return {passed: 0, failed: 1, skipped: 0, ok: false};
  return {...JSON.parse(readFileSync(totalsFile, 'utf8')), ok};
}

const storyTest = join(root, 'test/page/stories.page.mjs');
/** One file at a time; what hangs has failed. */
const oneAtATime = ['--test-concurrency=1', '--test-timeout=420000'];

function runPages() {
  const files = findFiles('test/page', '.page.mjs').filter((file) => file !== storyTest);
  return runNode(files, oneAtATime);
}

/** Opens every story, of a Storybook built just before. */
async function runStories() {
  const {ok} = await run('npm', ['run', 'build-storybook']);
  return ok ? runNode([storyTest], oneAtATime) : {passed: 0, failed: 1, skipped: 0, ok};
}

const suites = {
  node: () => runNode(findFiles('test/node', '.test.mjs')),
  unit: runUnit,
  page: runPages,
  stories: runStories,
};

const isBuilt = () => existsSync(join(root, 'dist/cdn/manifest.json'));

/** Says in one line what is missing, and ends. */
function checkEngines() {
  try {
    enginesToTest();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Builds unless some suites were asked for and there is a build. A build over budget still runs. */
async function build(asked) {
  if (asked.length && isBuilt()) return;
  const {ok} = await run(execPath, ['tools/build.mjs']);
  if (!ok) process.exitCode = 1;
  if (!isBuilt()) process.exit(1);
}

async function main() {
  const asked = process.argv.slice(2);
  const names = asked.length ? asked : Object.keys(suites);
  checkEngines();
  await build(asked);
  const sum = {passed: 0, failed: 0, skipped: 0};
  for (const name of names) {
    console.log(`\n— ${name} tests —`);
    const result = await suites[name]();
    if (!result) continue;
    for (const key of Object.keys(sum)) sum[key] += result[key];
    // A runner that fails without a failed test has failed all the same.
    if (!result.ok && !result.failed) sum.failed += 1;
  }
  if (sum.failed || !sum.passed) process.exitCode = 1;
  const skipped = sum.skipped ? `, ${sum.skipped} skipped` : '';
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
}

await main();
