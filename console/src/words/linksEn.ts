// The words about links in messages, in English.
export const linksEn = {
  links: {
    look: 'Look at this link',
    title: 'Link',
    listed: 'This host is on your list.',
    unlisted: 'This host is not on your list.',
    lookalike: (of: string) => `This host looks like ${of}, but is another one.`,
    hostile:
      'No proper site writes a link like this: by its scheme, its port, a name before an @, a file to install, or mixed alphabets.',
    safely:
      'It cannot be opened from here. If you must see it, use an isolated browser that is signed in nowhere. Copied, its dots stand in brackets.',
    copy: 'Copy',
    copied: 'Copied',
    open: 'Open',
    close: 'Close',
  },
};
