// What stands on the screens before the workspace, in English; all that the sign-in has to fetch.

export const firstEn = {
  product: 'Recourse',
  console: 'Agent console',
  consoleOf: (site: string) => `Agent console of ${site}`,
  loading: 'Loading',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },

  signIn: {
    title: 'Sign in',
    sub: 'With the name and password that your administrator gave you.',
    site: 'Site',
    login: 'Name',
    password: 'Password',
    go: 'Sign in',
    busy: 'Signing in',
    address: 'Check the address:',
    promise: 'Nobody from Recourse asks for your password.',
    problems: {
      wrong: 'Name or password is not right.',
      tooMany: 'Too many attempts. Wait a minute and try again.',
      unreachable: 'The relay does not answer. Nothing was sent; try again.',
      ended: 'You were signed out. Sign in to go on; what you wrote is kept.',
    },
    unreachable: 'The relay does not answer',
    unreachableSub: 'It may be starting. This page tries again by itself.',
    tryAgain: 'Try again',
  },

  code: {
    title: 'One more step',
    sub: 'Open your authenticator app and type the code that it shows for this console.',
    label: 'Code',
    recovery: 'Use a recovery code',
    recoverySub: 'One of the ten that you kept when you set this up. Each works once.',
    recoveryLabel: 'Recovery code',
    app: 'Use the app instead',
    back: 'Back',
    go: 'Sign in',
    wrong: 'This code is not right, or it was used already. Wait for the next one.',
    recoveryWrong: 'This recovery code is not right, or it was used already.',
    tooMany: 'Too many attempts. Wait a quarter of an hour and try again.',
  },
};
