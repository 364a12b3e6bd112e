import { relayContract } from './relayContract.ts';

relayContract('the embedded store', async () => ({ name: 'embedded' }));
