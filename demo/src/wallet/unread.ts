// How many messages of the support nobody has read, for the wallet's own entry to it.
import { signal } from '@preact/signals';

export const unread = signal(0);
