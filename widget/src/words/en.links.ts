// What is said of links, in English.
import type { LinkWords } from './zh-CN.links.ts';

export const enLinks: LinkWords = {
  label: 'About this link',
  lookalike: (host, of) =>
    `${host} looks like ${of} but is another site. Please do not open it, and enter nothing there.`,
  hostile: (host) => `${host} is written in a way that no proper site uses. Please do not open it.`,
  leaving: (site) => `You are leaving ${site}`,
  leavingHint: 'The site below is not ours. There too, never enter a recovery phrase, private key, password or code.',
  stay: 'Stay here',
  open: 'Open the site',
};
