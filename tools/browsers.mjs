/**
 * Finds the browsers that the tests run in, and installs what is missing where
 * that is possible without asking: on Debian, as root. Elsewhere it says in
 * one line what to install.
 *
 * Run by itself, it installs and lists: `node tools/browsers.mjs`.
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env, getuid, platform} from 'node:process';
import {pathToFileURL} from 'node:url';

/** Every engine the library is tested in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const debianPackages = {
  chromium: ['chromium', 'fonts-noto-cjk', 'fonts-noto-core', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  // pdftotext reads the pages that the print tests make.
  pdf: ['poppler-utils'],
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of some programs that exists: a full path, or a name to look up in PATH. */
function findProgram(...candidates) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const candidate of candidates) {
    if (!candidate) continue;
    const paths = candidate.includes('/')
      ? [candidate]
      : folders.map((dir) => join(dir, candidate));
    const found = paths.find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

/** Debian keeps WebKitGTK's browser under a folder named after the processor. */
function findMiniBrowser() {
  const parents = ['/usr/libexec', '/usr/lib'];
  for (const parent of parents) {
    const folders = existsSync(parent) ? ['', ...readdirSync(parent)] : [];
    for (const folder of folders) {
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const path = join(parent, folder, version, 'MiniBrowser');
        if (isExecutable(path)) return path;
      }
    }
  }
  return undefined;
}

function findWebKit() {
  const driver = findProgram(env.WEBKIT_DRIVER, 'WebKitWebDriver');
  const browser = findProgram(env.WEBKIT_BROWSER) ?? findMiniBrowser();
  const display = findProgram('Xvfb');
  return driver && browser && display ? {driver, browser, display} : undefined;
}

const finders = {
  chromium: () =>
    findProgram(
      env.CHROMIUM,
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ),
  firefox: () =>
    findProgram(
      env.FIREFOX,
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
  webkit: findWebKit,
  pdf: () => findProgram('pdftotext'),
};

/** Where a program is: a path, for WebKit several of them, or `undefined`. */
export function find(name) {
  return finders[name]();
}

function canInstall() {
  return platform === 'linux' && getuid?.() === 0 && existsSync('/etc/debian_version');
}

function install(names) {
  const packages = names.flatMap((name) => debianPackages[name]);
  console.log(`Installing ${packages.join(', ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
  };
  spawnSync('apt-get', ['update', '-q'], options);
  const flags = ['install', '-y', '-q', '--no-install-recommends'];
  return spawnSync('apt-get', [...flags, ...packages], options).status === 0;
}

function howToInstall(names) {
  if (existsSync('/etc/debian_version')) {
    const packages = names.flatMap((name) => debianPackages[name]);
    return `sudo apt-get install ${packages.join(' ')}`;
  }
  const wants = {
    chromium: 'Chrome or Chromium (or set CHROMIUM to its path)',
    firefox: 'Firefox (or set FIREFOX to its path)',
    webkit: 'WebKitGTK with its driver and Xvfb (Linux only)',
    pdf: 'poppler (pdftotext)',
  };
  return names.map((name) => wants[name]).join(', ');
}

/** Finds programs, and installs those that are missing where it may. Returns the names still missing. */
export function provide(names) {
  const missing = () => names.filter((name) => !find(name));
  if (missing().length && canInstall()) install(missing());
  return missing();
}

/**
 * The engines to test in: those named in the ENGINES variable, else all that
 * there are. Chromium must be there; the others may be absent on a developer's
 * machine, but not in CI and not when they were asked for.
 *
 * @returns {string[]}
 */
export function enginesToTest() {
  const asked = env.ENGINES?.split(/[\s,]+/).filter(Boolean);
  const unknown = asked?.filter((name) => !ENGINES.includes(name)) ?? [];
  if (unknown.length) throw new Error(`No such engine: ${unknown}. There are ${ENGINES}.`);
  const wanted = asked ?? ENGINES;
  const missing = provide(wanted);
  const needed = missing.filter((name) => asked || env.CI || name === 'chromium');
  if (needed.length) {
    throw new Error(`Not found: ${needed.join(', ')}. Please install ${howToInstall(needed)}.`);
  }
  if (missing.length) {
    console.log(`Skipped, not found: ${missing.join(', ')}. Install ${howToInstall(missing)}.`);
  }
  return wanted.filter((name) => !missing.includes(name));
}

/** The path of a program that a test cannot do without; throws one line that says what to install. */
export function need(name) {
  if (provide([name]).length) {
    throw new Error(`Not found: ${name}. Please install ${howToInstall([name])}.`);
  }
  return find(name);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = [...ENGINES, 'pdf'];
  const missing = provide(names);
  for (const name of names) console.log(`${name}: ${JSON.stringify(find(name) ?? 'not found')}`);
  if (missing.length) {
    console.error(`Please install ${howToInstall(missing)}.`);
    process.exitCode = env.CI || missing.includes('chromium') ? 1 : 0;
  }
}
