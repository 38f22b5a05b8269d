/**
 * Pages under the strict Content Security Policy, for tests that open them in
 * a frame:
 *
 *   /csp/<file>                       the file, with the policy
 *   /csp/page?script=…&style=…&body=… a page made of these parts
 *
 * With `&duplicates` the policy lets several bundles share the page. A page of
 * the second kind keeps every violation in `window.violations`, and every
 * uncaught error in `window.failures`.
 */
import {strictPolicy} from './csp.mjs';

const recorder = `
window.violations = [];
window.failures = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(event.effectiveDirective + ' ' + (event.blockedURI || event.sample));
});
window.addEventListener('error', (event) => window.failures.push(event.message));
`;

function page(query) {
  const styles = query.getAll('style').map((url) => `<link rel="stylesheet" href="${url}">`);
  const scripts = query
    .getAll('script')
    .map((url) => `<script type="module" src="${url}"></script>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Strict page</title>
<script src="/csp/recorder.js"></script>
${[...styles, ...scripts].join('\n')}
</head>
<body>${query.get('body') ?? ''}</body>
</html>`;
}

/** Koa middleware for the unit tests' server. */
export async function strictPages(context, next) {
  if (!context.path.startsWith('/csp/')) return next();
  const query = new URLSearchParams(context.querystring);
  context.set('content-security-policy', strictPolicy({duplicates: query.has('duplicates')}));
  if (context.path === '/csp/recorder.js') {
    context.type = 'text/javascript';
    context.body = recorder;
  } else if (context.path === '/csp/page') {
    context.type = 'text/html';
    context.body = page(query);
  } else {
    context.path = context.path.slice('/csp'.length);
    await next();
  }
}
