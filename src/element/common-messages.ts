/** Texts that every element shares. */
export const commonMessages = {
  loading: 'Loading',
  retry: 'Try again',
  noData: 'There is nothing to show yet.',
  loadFailed: '{file} could not be loaded: {reason}.',
  offline: 'the network could not be reached',
  httpStatus: 'the server answered {status}',
  keptData: 'The data shown is what was here before.',
  problems: {
    one: '{n} entry of the data could not be used as it is',
    other: '{n} entries of the data could not be used as they are',
  },
  moreProblems: {one: '… and {n} more', other: '… and {n} more'},
  sources: 'Sources',
  note: 'Note',
  noSource: 'No source given',
  excerptRead: 'read in excerpt',
  notRead: 'not seen',
  opensInNewTab: 'opens in a new tab',
  close: 'Close',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying',
} as const;
