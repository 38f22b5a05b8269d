/**
 * Unit tests, in every browser engine that this machine has.
 *
 *   npm run test:unit                                   all of it
 *   ENGINES=chromium npm run test:unit                  one engine
 *   npm run test:unit -- --files test/topic/x.test.ts   some files
 *   npm run test:unit -- --watch
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {enginesToTest, find} from './tools/browsers.mjs';
import {strictPages} from './tools/wtr-csp.mjs';
import {reservePlugin} from './tools/reserve-text.mjs';
import {jsonPlugin, topicPlugin, vendorPlugin} from './tools/wtr-plugins.mjs';
import {totalsReporter} from './tools/wtr-totals.mjs';
import {defaultReporter} from '@web/test-runner';
import {webkitLauncher} from './tools/webkit-launcher.mjs';

/** Chromium's own traffic is turned off: a test run talks to nobody. */
const chromiumArgs = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A page that believes it has the focus, also while another one is in front, and
 * whose storage no other page clears.
 */
async function focusedPage({browser}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

const launchers = {
  chromium: () =>
    Object.assign(
      chromeLauncher({
        launchOptions: {executablePath: find('chromium'), args: chromiumArgs},
        createPage: focusedPage,
        concurrency: 2,
      }),
      {name: 'Chromium'},
    ),
  // Firefox loses sessions when several files run at once (modernweb-dev/web#2907).
  firefox: () =>
    Object.assign(
      chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: find('firefox'),
          // The window may have the focus, also while another one is in front.
          // A file that is handed over opens no panel that takes it away.
          extraPrefsFirefox: {
            'focusmanager.testmode': true,
            'browser.download.alwaysOpenPanel': false,
          },
        },
        concurrency: 1,
      }),
      {name: 'Firefox'},
    ),
  webkit: webkitLauncher,
};

const browsers = [];
for (const engine of enginesToTest()) browsers.push(await launchers[engine]());

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['browser']},
  browsers,
  concurrentBrowsers: 2,
  plugins: [
    jsonPlugin(),
    topicPlugin(),
    reservePlugin(),
    vendorPlugin(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
  ],
  middleware: [strictPages],
  // Far longer than any test takes: a machine that stands still for half a minute fails none.
  testFramework: {config: {ui: 'bdd', timeout: 120_000}},
  staticLogging: !process.stdout.isTTY,
  testsFinishTimeout: 400_000,
  browserStartTimeout: 120_000,
  // Elements warn of bad data by design; only errors are news.
  filterBrowserLogs: ({type}) => type === 'error',
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: true}),
    totalsReporter(),
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Unit tests</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
