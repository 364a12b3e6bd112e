// Is it ours? Compares what was read with the signed directory, exactly.
// Owns the answer: ours, not ours, or what is missing to say so. There is no "maybe": what is not listed is not ours.
import { imitates } from '../safety/links.ts';
import type { Directory } from './directory.ts';
import type { Channel, Subject } from './readSubject.ts';
import type { Platform } from './spelling.ts';

export type Answer =
  /** `platforms`: where an account of this name is ours; on all others it is not. */
  | { name: 'ours'; channel: Channel; value: string; platforms?: readonly Platform[] }
  /** `resembles`: the real one that it would be taken for; an account's is on `realOn`. */
  | { name: 'notOurs'; channel: Channel; value: string; platform?: Platform; resembles?: string; realOn?: Platform }
  /** Only the relay knows its cases. */
  | { name: 'askRelay'; number: string }
  /** A number of ours ends like this one; with its country it can be told. */
  | { name: 'needsCountry'; value: string }
  | { name: 'unreadable' };

export function lookUp(directory: Directory, subject: Subject): Answer {
  switch (subject.kind) {
    case 'unreadable':
      return { name: 'unreadable' };
    case 'case':
      return { name: 'askRelay', number: subject.number };
    case 'site': {
      const { host } = subject;
      if (directory.hosts.includes(host)) return { name: 'ours', channel: 'site', value: host };
      return notOurs({ channel: 'site', value: host }, likeHost(directory, host));
    }
    case 'mail': {
      const { address } = subject;
      if (directory.mails.includes(address)) return { name: 'ours', channel: 'mail', value: address };
      const domain = address.slice(address.lastIndexOf('@') + 1);
      return notOurs({ channel: 'mail', value: address }, likeHost(directory, domain));
    }
    case 'phone':
      return phoneAnswer(directory, subject.number);
    case 'handle':
      return handleAnswer(directory, subject);
    case 'trick': {
      const { channel, value, like } = subject;
      const isHost = channel === 'site' || channel === 'mail';
      const exact = isHost && like !== undefined && directory.hosts.includes(like) ? like : undefined;
      return notOurs({ channel, value }, exact ?? (isHost && like ? likeHost(directory, like) : undefined));
    }
  }
}

function phoneAnswer(directory: Directory, number: string): Answer {
  if (directory.phones.includes(number)) return { name: 'ours', channel: 'phone', value: number };
  if (!number.startsWith('+')) {
    const account = handleAnswer(directory, { kind: 'handle', handle: number });
    if (account.name === 'ours') return account;
    const national = number.replace(/^0+/, '');
    if (national.length >= 6 && directory.phones.some((each) => each.startsWith('+') && each.endsWith(national)))
      return { name: 'needsCountry', value: number };
  }
  return { name: 'notOurs', channel: 'phone', value: number };
}

function handleAnswer(directory: Directory, subject: Subject & { kind: 'handle' }): Answer {
  const { handle, platform } = subject;
  const ofPlatform = directory.handles.filter((each) => platform === undefined || each.platform === platform);
  // Named without its platform, an account is compared without regard to case, as most platforms do.
  const found = ofPlatform.filter(
    (each) => each.handle === handle || (!platform && each.handle.toLowerCase() === handle),
  );
  if (found.length > 0)
    return { name: 'ours', channel: 'handle', value: handle, platforms: found.map((each) => each.platform) };
  const resembles = directory.handles.find(
    (each) => each.handle === handle || imitates(handle, each.handle.toLowerCase()),
  );
  return {
    ...notOurs({ channel: 'handle', value: handle, ...(platform && { platform }) }, resembles?.handle),
    ...(resembles && { realOn: resembles.platform }),
  };
}

function likeHost(directory: Directory, host: string): string | undefined {
  return directory.hosts.find((each) => imitates(host, each));
}

function notOurs(
  of: { channel: Channel; value: string; platform?: Platform },
  resembles: string | undefined,
): Answer & { name: 'notOurs' } {
  return { name: 'notOurs', ...of, ...(resembles !== undefined && { resembles }) };
}
