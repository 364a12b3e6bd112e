// Contracts for a test node, in bytes, since there is no compiler here.
// Owns two: a token that tells Transfer(caller, to, value) whatever is sent, and one that refuses every call.

const transferTopic = 'ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef';

const token = [
  // if (selector == decimals()) goto answer
  '6000',
  '35',
  '60e0',
  '1c',
  '63313ce567',
  '14',
  '6049',
  '57',
  // memory[0] = value; log3(memory[0..32], Transfer, caller, to)
  '6024',
  '35',
  '6000',
  '52',
  '6004',
  '35',
  '33',
  `7f${transferTopic}`,
  '6020',
  '6000',
  'a3',
  // return true
  '6001',
  '6000',
  '52',
  '6020',
  '6000',
  'f3',
  // answer: return the digits
  '5b',
  '60DD',
  '6000',
  '52',
  '6020',
  '6000',
  'f3',
].join('');

const refuses = '60006000fd';

/** What creates a contract of this code: fourteen bytes that copy what follows them and return it. */
function creating(code: string): `0x${string}` {
  const size = (code.length / 2).toString(16).padStart(4, '0');
  return `0x61${size}600e60003961${size}6000f3${code}`;
}

export const tokenCode = (digits: number): `0x${string}` =>
  creating(token.replace('DD', digits.toString(16).padStart(2, '0')));
export const refusingCode: `0x${string}` = creating(refuses);
