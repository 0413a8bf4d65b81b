// Emmett's PostgreSQL event store, used as its documentation shows: a command handler of evolve and decide over
// `getPostgreSQLEventStore`; with INLINE=1 a Pongo projection in the append's transaction; a consumer follows behind.
//
// Questions come as lines on standard input, answers go as lines of JSON to standard output; see ../program.py.

import { CommandHandler, IllegalStateError } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore, pongoSingleStreamProjection } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const { DATABASE_URL, TOKENS, CLIENTS, PER_SECOND, INLINE } = process.env;
const actor = 'admin_user';

// The model: what a token is, which events change it, and what a command leads to.

const initialState = () => ({ status: 'unknown' });

const evolve = (state, { type }) => {
  switch (type) {
    case 'TokenCreated':
    case 'TokenActivated':
      return { status: 'active' };
    case 'TokenSuspended':
      return { status: 'suspended' };
    default:
      return state;
  }
};

const decide = (tokenId, action) => (state) => {
  const [needed, type] = action === 'activate' ? ['suspended', 'TokenActivated'] : ['active', 'TokenSuspended'];
  if (state.status !== needed) throw new IllegalStateError(`the token is ${state.status}`);
  return { type, data: { tokenId, actor, reason: null, at: new Date().toISOString() } };
};

const details = pongoSingleStreamProjection({
  collectionName: 'token_details',
  canHandle: ['TokenCreated', 'TokenActivated', 'TokenSuspended'],
  evolve: (document, event) => ({
    ...document,
    status: event.type === 'TokenSuspended' ? 'suspended' : 'active',
    updatedAt: event.data.at,
  }),
});

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(CLIENTS) });
const store = getPostgreSQLEventStore(DATABASE_URL, {
  connectionOptions: { pool },
  projections: INLINE ? [{ type: 'inline', projection: details }] : [],
});
const handle = CommandHandler({ evolve, initialState });

const tokens = Array.from({ length: Number(TOKENS) }, (_, number) => ({ id: `token-${number}`, next: 'suspend' }));
let turn = 0;

const change = async (token) => {
  await handle(store, `api_token-${token.id}`, decide(token.id, token.next));
  token.next = token.next === 'suspend' ? 'activate' : 'suspend';
};

const inParallel = (work) => Promise.all(Array.from({ length: Number(CLIENTS) }, work));

const create = ({ id }) =>
  store.appendToStream(
    `api_token-${id}`,
    [{ type: 'TokenCreated', data: { tokenId: id, actor, at: new Date().toISOString() } }],
    { expectedStreamVersion: 'STREAM_DOES_NOT_EXIST' },
  );

const prepare = async () => {
  await store.schema.migrate();
  const [first, ...waiting] = tokens;
  await create(first); // alone: the read model's table is made in its transaction
  await inParallel(async () => {
    for (let token = waiting.pop(); token; token = waiting.pop()) await create(token);
  });
};

const load = async (seconds) => {
  const times = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await inParallel(async () => {
    while (performance.now() < end) {
      const sent = performance.now();
      await change(tokens[turn++ % tokens.length]);
      times.push(performance.now() - sent);
    }
  });
  return { seconds: (performance.now() - begun) / 1000, times };
};

// What comes in over `due` tokens, from the answer to a command to the handler's call. The consumer cannot say when it
// follows: changes of other tokens go before, until one of them has come in.
const lag = async (seconds) => {
  const take = () => tokens[turn++ % tokens.length];
  const due = Array.from({ length: Number(PER_SECOND) * seconds }, take);
  const left = new Set(due.map((token) => token.id));
  const answered = new Map();
  const received = new Map();
  const signal = {};
  const follows = new Promise((resolve) => (signal.follows = resolve));
  const complete = new Promise((resolve) => (signal.complete = resolve));
  const consumer = store.consumer();
  consumer.reactor({
    processorId: `bench-${turn}`,
    startFrom: 'END',
    eachMessage: ({ data }) => {
      signal.follows(true);
      if (!left.delete(data.tokenId)) return;
      received.set(data.tokenId, performance.now());
      if (left.size === 0) signal.complete();
    },
  });
  const running = consumer.start();
  while (!(await Promise.race([follows, sleep(100)]))) await change(take());

  const begun = performance.now();
  const changes = [];
  for (const [number, token] of due.entries()) {
    await sleep(begun + (number * 1000) / PER_SECOND - performance.now());
    changes.push(change(token).then(() => answered.set(token.id, performance.now())));
  }
  await Promise.all([running, ...changes, complete.then(() => consumer.stop())]);
  return { times: due.map(({ id }) => Math.max(received.get(id) - answered.get(id), 0)) };
};

const tell = ({ seconds = 0, times = [] }) => process.stdout.write(`${JSON.stringify({ seconds, times })}\n`);

await prepare();
tell({});
for await (const line of createInterface({ input: process.stdin })) {
  const [what, seconds] = line.split(' ');
  tell(await { load, lag }[what](Number(seconds)));
}
await store.close();
await pool.end();
