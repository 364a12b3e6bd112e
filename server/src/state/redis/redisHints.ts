// Hints by Redis pub/sub.
// Owns the channels' names. Never stores: what is published while a relay is reconnecting is lost to it, as the port allows.
import { deliver, type OnError } from '../hintListeners.ts';
import type { Hints } from '../ports.ts';
import type { RedisConnection } from './connection.ts';

export function redisHints(connection: RedisConnection, onError: OnError): Hints {
  return {
    async publish(channel, payload) {
      const json = JSON.stringify(payload);
      await connection.run((client) => client.publish(channelName(client.options.database, channel), json));
    },

    async subscribe(channel, listener) {
      let stopped = false;
      // A function of its own for each subscription: the client keeps listeners as a set.
      const onMessage = (json: string): void => {
        if (!stopped) deliver(json, listener, onError);
      };
      const stop = (): void => {
        if (stopped) return;
        stopped = true;
        connection
          .listen((client) => client.unsubscribe(channelName(client.options.database, channel), onMessage))
          .catch(onError);
      };
      try {
        await connection.listen((client) => client.subscribe(channelName(client.options.database, channel), onMessage));
      } catch (error) {
        // It may have reached Redis all the same.
        stop();
        throw error;
      }
      return stop;
    },
  };
}

/** Pub/sub knows no databases: without the number, deployments that share a Redis would hear each other. */
function channelName(database: number | undefined, channel: string): string {
  return `recourse:${database ?? 0}:hint:${channel}`;
}
