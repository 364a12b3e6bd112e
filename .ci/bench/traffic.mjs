// Messages under way: numbered, timed, and known until they were acked and delivered once.
// Owns the numbers. Never opens a socket.

/** 200 bytes of what somebody might write, with a number in front. @param {number} number */
export function messageText(number) {
  const line = 'the top-up from this morning shows twice on the card statement and only one of them has arrived, ';
  return `${number} ${line.repeat(3)}`.slice(0, 200);
}

/**
 * @typedef {object} Tally
 * @property {number} sent
 * @property {number} done acked and delivered
 * @property {number} refused
 * @property {number} strays delivered again, or never sent in this round
 * @property {number[]} ackMs
 * @property {number[]} deliveryMs
 */

/** @param {() => number} [now] */
export function createTraffic(now = () => performance.now()) {
  /** @type {Map<number, { at: number, acked: boolean, delivered: boolean }>} */
  const open = new Map();
  let numbered = 0;
  let tally = newTally();
  /** @type {() => void} */
  let onDone = () => {};

  /** @param {number} number @param {{ acked: boolean, delivered: boolean }} message */
  function settle(number, { acked, delivered }) {
    if (!acked || !delivered) return;
    open.delete(number);
    tally.done += 1;
    onDone();
  }

  return {
    /** Answers the tally that grows from now on. @param {() => void} [done] called for each message that is done */
    begin(done = () => {}) {
      open.clear();
      tally = newTally();
      onDone = done;
      return tally;
    },
    underWay: () => open.size,
    /** @param {import('./fleet.mjs').Lane} lane */
    send(lane) {
      const number = ++numbered;
      const message = { at: now(), acked: false, delivered: false };
      const mine = tally;
      open.set(number, message);
      mine.sent += 1;
      lane.busy = true;
      lane.send(messageText(number), (ok) => {
        lane.busy = false;
        if (!open.has(number)) return;
        if (!ok) {
          mine.refused += 1;
          open.delete(number);
          return onDone();
        }
        mine.ackMs.push(now() - message.at);
        message.acked = true;
        settle(number, message);
      });
    },
    /** @param {string} text */
    heard(text) {
      const number = Number.parseInt(text, 10);
      const message = open.get(number);
      if (!message || message.delivered) {
        tally.strays += 1;
        return;
      }
      tally.deliveryMs.push(now() - message.at);
      message.delivered = true;
      settle(number, message);
    },
  };
}

/** @returns {Tally} */
function newTally() {
  return { sent: 0, done: 0, refused: 0, strays: 0, ackMs: [], deliveryMs: [] };
}
